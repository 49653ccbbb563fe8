package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Optional;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.CodeProfile;

/** Codes: by the profile of the dossier they stand in, else by the name of their meaning. */
final class CodeJson {
    /** Context attribute that holds the {@link CodeProfile} while a dossier is read or written. */
    static final Object PROFILE = CodeProfile.class;

    private CodeJson() {}

    static final class Serializer extends StdScalarSerializer<Code> {
        private static final long serialVersionUID = 1L;

        Serializer() {
            super(Code.class);
        }

        @Override
        public void serialize(Code meaning, JsonGenerator out, SerializerProvider provider) throws IOException {
            Object profile = provider.getAttribute(PROFILE);
            Optional<String> code = profile instanceof CodeProfile known ? known.code(meaning) : Optional.empty();
            out.writeString(code.orElseGet(meaning::name));
        }
    }

    static final class Deserializer extends StdScalarDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        Deserializer(Class<?> set) {
            super(set);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            boolean isWholeNumber = in.hasToken(JsonToken.VALUE_NUMBER_INT);
            if (!in.hasToken(JsonToken.VALUE_STRING) && !isWholeNumber) {
                return context.handleUnexpectedToken(handledType(), in);
            }
            String text = in.getText().strip();
            Optional<? extends Code> meaning = byProfile(text, context);
            if (meaning.isPresent()) {
                return meaning.get();
            }
            for (Object constant : handledType().getEnumConstants()) {
                if (((Code) constant).name().equals(text)) {
                    return constant;
                }
            }
            return context.handleWeirdStringValue(handledType(), text, "neither a code of the profile nor a meaning");
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the modifier registers this for enums that are codes
        private Optional<? extends Code> byProfile(String text, DeserializationContext context) {
            return context.getAttribute(PROFILE) instanceof CodeProfile profile
                    ? profile.meaning((Class) handledType(), text)
                    : Optional.empty();
        }
    }
}
