package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import org.gridmarketing.model.record.Personal;
import org.gridmarketing.model.record.Recorded;

/** Writes a mask in place of personal data; an absent value stays absent, so that a check of completeness still works. */
final class MaskingModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Set where personal data in arguments are masked too. */
    static final Object MASKED = "org.gridmarketing.masked";

    MaskingModule() {
        super("marketing-masking");
        setSerializerModifier(new Masking());
    }

    private static final class Masking extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            for (BeanPropertyWriter property : properties) {
                if (property.getAnnotation(Personal.class) != null) {
                    property.assignSerializer(new Mask());
                }
            }
            return properties;
        }
    }

    private static final class Mask extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        Mask() {
            super(Object.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Object value) {
            return value instanceof Recorded<?> recorded && recorded.isAbsent();
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(MarketingJson.MASK);
        }
    }
}
