package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Optional;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.dossier.Dossier;

/** A dossier names its code profile once, and all codes in it are read and written by that profile. */
final class DossierJson {
    private static final String PROFILE_KEY = "codeProfile";

    private DossierJson() {}

    static final class Serializer extends JsonSerializer<Object> implements ResolvableSerializer {
        private final JsonSerializer<Object> delegate;

        Serializer(JsonSerializer<Object> delegate) {
            this.delegate = delegate;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            if (delegate instanceof ResolvableSerializer resolvable) {
                resolvable.resolve(provider);
            }
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Object before = provider.getAttribute(CodeJson.PROFILE);
            String id = ((Dossier) value).codeProfile();
            Optional<CodeProfile> profile = CodeProfiles.find(id);
            if (profile.isEmpty()) {
                provider.reportMappingProblem("unknown codeProfile \"%s\"", id);
            }
            provider.setAttribute(CodeJson.PROFILE, profile.orElse(null));
            try {
                delegate.serialize(value, out, provider);
            } finally {
                provider.setAttribute(CodeJson.PROFILE, before);
            }
        }
    }

    static final class Deserializer extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Deserializer(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegatee) {
            return new Deserializer(newDelegatee);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.START_OBJECT)) {
                return context.handleUnexpectedToken(Dossier.class, in);
            }
            TokenBuffer buffer = context.bufferForInputBuffering(in);
            buffer.copyCurrentStructure(in);
            Object before = context.getAttribute(CodeJson.PROFILE);
            context.setAttribute(CodeJson.PROFILE, profile(buffer, context));
            try (JsonParser again = buffer.asParserOnFirstToken()) {
                return super.deserialize(again, context);
            } finally {
                context.setAttribute(CodeJson.PROFILE, before);
            }
        }

        private static CodeProfile profile(TokenBuffer buffer, DeserializationContext context) throws IOException {
            try (JsonParser in = buffer.asParserOnFirstToken()) {
                for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                    in.nextToken();
                    if (key.equals(PROFILE_KEY)) {
                        String id = in.getText();
                        Optional<CodeProfile> profile = CodeProfiles.find(id);
                        return profile.isPresent()
                                ? profile.get()
                                : context.reportInputMismatch(Dossier.class, "unknown codeProfile \"%s\"", id);
                    }
                    in.skipChildren();
                }
            }
            return context.reportInputMismatch(Dossier.class, "a dossier must name its codeProfile");
        }
    }
}
