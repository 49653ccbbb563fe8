package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.gridmarketing.model.code.CodeProfile;
import org.gridmarketing.model.code.CodeProfiles;
import org.gridmarketing.model.dossier.Dossier;

/** A dossier names its code profile once, and all codes in it are read and written by that profile. */
final class DossierJson {
    static final String PROFILE_KEY = "codeProfile";

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
            provider.setAttribute(CodeJson.PROFILE, CodeProfiles.find(id).orElseThrow());
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
            Object before = context.getAttribute(CodeJson.PROFILE);
            try (TokenBuffer start = context.bufferForInputBuffering(in)) {
                context.setAttribute(CodeJson.PROFILE, profile(in, start));
                return again(start, in, context);
            } finally {
                context.setAttribute(CodeJson.PROFILE, before);
            }
        }

        private Object again(TokenBuffer start, JsonParser rest, DeserializationContext context) throws IOException {
            JsonLocation waiting = rest.currentTokenLocation();
            JsonParser whole = JsonParserSequence.createFlattened(false, start.asParser(), rest);
            whole.nextToken();
            try {
                return super.deserialize(whole, context);
            } catch (DocumentException e) {
                e.forget(waiting);
                throw e;
            }
        }

        /** Reads on to the profile, which we write first; what stands before it is kept to be read again. */
        private static CodeProfile profile(JsonParser in, TokenBuffer start) throws IOException {
            start.copyCurrentEvent(in);
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                start.copyCurrentEvent(in);
                in.nextToken();
                start.copyCurrentStructure(in);
                if (key.equals(PROFILE_KEY)) {
                    return known(in);
                }
            }
            throw DocumentException.of(in, "a dossier must name its codeProfile");
        }

        private static CodeProfile known(JsonParser in) throws IOException {
            String id = in.getText();
            return CodeProfiles.find(id).orElseThrow(() -> DocumentException.refused(in, PROFILE_KEY, unknown(id)));
        }
    }

    static String unknown(String id) {
        return "unknown codeProfile \"" + id + "\"; there are " + CodeProfiles.ids();
    }
}
