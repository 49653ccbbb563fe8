package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.quantity.OutOfRangeException;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.jspecify.annotations.Nullable;

/** Recorded facts: the value itself, nothing, or {@code {"unreadable":"raw","reason":"MALFORMED"}}. */
final class RecordedJson {
    private static final String RAW = "unreadable";
    private static final String REASON = "reason";

    private RecordedJson() {}

    @SuppressWarnings("rawtypes") // Jackson serialisers are keyed by raw class
    static final class Serializer extends StdSerializer<Recorded> {
        private static final long serialVersionUID = 1L;

        Serializer() {
            super(Recorded.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Recorded value) {
            return value.isAbsent();
        }

        @Override
        public void serialize(Recorded value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof Recorded.Present<?> present) {
                provider.defaultSerializeValue(present.value(), out);
            } else if (value instanceof Recorded.Unreadable<?> unreadable) {
                out.writeStartObject();
                out.writeStringField(RAW, unreadable.raw());
                out.writeStringField(REASON, unreadable.reason().name());
                out.writeEndObject();
            } else {
                out.writeNull();
            }
        }
    }

    static final class Deserializer extends JsonDeserializer<Recorded<?>> implements ContextualDeserializer {
        private final @Nullable JavaType type;
        private final @Nullable JsonDeserializer<Object> contained;

        Deserializer() {
            this(null, null);
        }

        private Deserializer(@Nullable JavaType type, @Nullable JsonDeserializer<Object> contained) {
            this.type = type;
            this.contained = contained;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JavaType wrapper = property != null ? property.getType() : context.getContextualType();
            JavaType value = wrapper.containedTypeOrUnknown(0);
            return new Deserializer(value, context.findContextualValueDeserializer(value, property));
        }

        @Override
        public Recorded<?> getNullValue(DeserializationContext context) {
            return Recorded.absent();
        }

        @Override
        public Recorded<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.START_OBJECT)) {
                return unreadable(in, context);
            }
            if (in.hasToken(JsonToken.START_ARRAY)) {
                return context.reportInputMismatch(Recorded.class, "a list stands where one value is expected");
            }
            String raw = in.getText();
            if (in.hasToken(JsonToken.VALUE_NUMBER_INT) && type != null && type.hasRawClass(String.class)) {
                return Recorded.of(raw);
            }
            return raw.isBlank() ? Recorded.absent() : scalar(raw, in, context);
        }

        private Recorded<?> scalar(String raw, JsonParser in, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> reader = java.util.Objects.requireNonNull(contained, "contextual");
            try {
                Object value = reader.deserialize(in, context);
                return value == null ? Recorded.unreadable(raw, UnreadableReason.MALFORMED) : Recorded.of(value);
            } catch (OutOfRangeException | InputCoercionException e) {
                return Recorded.unreadable(raw, UnreadableReason.OUT_OF_RANGE);
            } catch (JsonMappingException | DateTimeException | IllegalArgumentException e) {
                return Recorded.unreadable(raw, isCode() ? UnreadableReason.UNKNOWN_CODE : UnreadableReason.MALFORMED);
            }
        }

        private boolean isCode() {
            return type != null && Code.class.isAssignableFrom(type.getRawClass());
        }

        private Recorded<?> unreadable(JsonParser in, DeserializationContext context) throws IOException {
            String raw = "";
            UnreadableReason reason = isCode() ? UnreadableReason.UNKNOWN_CODE : UnreadableReason.MALFORMED;
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                in.nextToken();
                if (key.equals(RAW) && in.hasToken(JsonToken.VALUE_STRING)) {
                    raw = in.getText();
                } else if (key.equals(REASON)) {
                    reason = context.readValue(in, UnreadableReason.class);
                } else {
                    return context.reportInputMismatch(Recorded.class, "expected {\"%s\":\"raw text\"}", RAW);
                }
            }
            if (raw.isBlank()) {
                return context.reportInputMismatch(Recorded.class, "\"%s\" must be a text that is not blank", RAW);
            }
            return Recorded.unreadable(raw, reason);
        }
    }
}
