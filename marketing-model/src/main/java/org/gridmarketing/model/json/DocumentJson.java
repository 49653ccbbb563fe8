package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** Objects of the library; what does not bind is told by its path. */
final class DocumentJson extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;
    private static final String PACKAGE = "org.gridmarketing.";
    private static final String DOUBLED = "Duplicate field";

    private DocumentJson(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    /** Only what is read attribute by attribute has a path; the generated helpers of it are told by what they help. */
    static JsonDeserializer<?> around(Class<?> type, JsonDeserializer<?> deserializer) {
        boolean isHelper = type.isMemberClass() && type.getSimpleName().equals("Json");
        return deserializer instanceof BeanDeserializerBase
                        && !isHelper
                        && type.getName().startsWith(PACKAGE)
                ? new DocumentJson(deserializer)
                : deserializer;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegatee) {
        return new DocumentJson(newDelegatee);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return super.deserialize(in, context);
        } catch (JsonMappingException e) {
            throw DocumentException.of(in, e);
        } catch (JsonParseException e) {
            throw e.getOriginalMessage().startsWith(DOUBLED) ? DocumentException.doubled(in, e) : e;
        }
    }
}
