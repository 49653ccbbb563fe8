package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.gridmarketing.model.quantity.Quantities;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.quantity.Yuan;
import org.jspecify.annotations.Nullable;

/** Quantities and prices as plain numbers, money as text. */
final class QuantityJson {
    private QuantityJson() {}

    /** A number; where the declared type leaves the unit open, a text with the unit. */
    @SuppressWarnings("rawtypes") // Jackson serialisers are keyed by raw class
    static final class Serializer extends StdScalarSerializer<Quantity> implements ContextualSerializer {
        private static final long serialVersionUID = 1L;

        private final boolean withUnit;

        Serializer(boolean withUnit) {
            super(Quantity.class);
            this.withUnit = withUnit;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            return new Serializer(
                    property != null && property.getType().getRawClass().equals(Quantity.class));
        }

        @Override
        public void serialize(Quantity value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (withUnit) {
                out.writeString(value.toString());
            } else {
                out.writeNumber(value.toBigDecimal());
            }
        }
    }

    /** Reads what is written where the declared type leaves the unit open. */
    @SuppressWarnings("rawtypes") // Jackson deserialisers are keyed by raw class
    static final class AnyDeserializer extends StdScalarDeserializer<Quantity> {
        private static final long serialVersionUID = 1L;

        AnyDeserializer() {
            super(Quantity.class);
        }

        @Override
        public Quantity deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Quantity) context.handleUnexpectedToken(Quantity.class, in);
            }
            try {
                return Quantities.parse(in.getText());
            } catch (IllegalArgumentException e) {
                return (Quantity) context.handleWeirdStringValue(Quantity.class, in.getText(), "%s", e.getMessage());
            }
        }
    }

    /**
     * A number, or a text that is one: spreadsheets and older systems quote their numbers.
     *
     * @param <Q> the type of quantity that is read
     */
    static final class Deserializer<Q extends Quantity<Q>> extends StdScalarDeserializer<Q> {
        private static final long serialVersionUID = 1L;

        private final transient Function<BigDecimal, Q> factory;

        Deserializer(Class<Q> type, Function<BigDecimal, Q> factory) {
            super(type);
            this.factory = factory;
        }

        @Override
        public Q deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return factory.apply(number(in, context, handledType()));
        }
    }

    /** Money is text with two decimals at least; where the declared type leaves the unit open, with the unit. */
    static final class YuanSerializer extends StdScalarSerializer<Yuan> implements ContextualSerializer {
        private static final long serialVersionUID = 1L;

        private final boolean withUnit;

        YuanSerializer(boolean withUnit) {
            super(Yuan.class);
            this.withUnit = withUnit;
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
            return new YuanSerializer(
                    property != null && property.getType().getRawClass().equals(Quantity.class));
        }

        @Override
        public void serialize(Yuan value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(withUnit ? value.toString() : value.toPlainString());
        }
    }

    static final class YuanDeserializer extends StdScalarDeserializer<Yuan> {
        private static final long serialVersionUID = 1L;

        YuanDeserializer() {
            super(Yuan.class);
        }

        @Override
        public Yuan deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Yuan.of(number(in, context, Yuan.class));
        }
    }

    /** A number, or a text that is one. */
    static BigDecimal number(JsonParser in, DeserializationContext context, Class<?> type) throws IOException {
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT) || in.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            return in.getDecimalValue();
        }
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(type, in);
        }
        try {
            return new BigDecimal(in.getText().strip());
        } catch (NumberFormatException e) {
            return (BigDecimal) context.handleWeirdStringValue(type, in.getText(), "not a decimal number");
        }
    }
}
