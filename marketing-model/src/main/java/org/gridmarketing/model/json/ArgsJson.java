package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.CodeSets;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;

/**
 * Arguments: a text, {@code {"number":"1220","unit":"kWh"}}, {@code {"code":"VoltageLevel.AC_10KV"}},
 * {@code {"zh":"各月","en":"all months"}} or {@code {"personal":"a name"}} under each name.
 */
final class ArgsJson {
    private static final String NUMBER = "number";
    private static final String UNIT = "unit";
    private static final String CODE = "code";
    private static final String ZH = "zh";
    private static final String EN = "en";
    private static final String PERSONAL = "personal";
    private static final String EXPECTED =
            "expected a text, a number with its unit, a code, a text in both languages, or personal data";

    private ArgsJson() {}

    static void write(Arg arg, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (arg instanceof Arg.Text text) {
            out.writeString(text.text());
            return;
        }
        out.writeStartObject();
        if (arg instanceof Arg.Amount amount) {
            out.writeStringField(NUMBER, amount.number());
            out.writeStringField(UNIT, amount.unit());
        } else if (arg instanceof Arg.Meaning meaning) {
            out.writeStringField(
                    CODE, meaning.code().codeSet() + "." + meaning.code().name());
        } else if (arg instanceof Arg.Wording wording) {
            out.writeStringField(ZH, wording.zh());
            out.writeStringField(EN, wording.en());
        } else if (arg instanceof Arg.Personal personal) {
            boolean masked = provider.getAttribute(MaskingModule.MASKED) != null;
            out.writeStringField(PERSONAL, masked ? Arg.Personal.MASK : personal.text());
        }
        out.writeEndObject();
    }

    static Arg read(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            return new Arg.Text(in.getText());
        }
        Map<String, String> fields = textFields(in, context);
        if (fields.keySet().equals(Set.of(CODE))) {
            return new Arg.Meaning(meaning(fields.getOrDefault(CODE, ""), context));
        }
        if (fields.keySet().equals(Set.of(PERSONAL))) {
            return new Arg.Personal(fields.getOrDefault(PERSONAL, ""));
        }
        if (fields.keySet().equals(Set.of(ZH, EN))) {
            return new Arg.Wording(fields.getOrDefault(ZH, ""), fields.getOrDefault(EN, ""));
        }
        if (fields.keySet().equals(Set.of(NUMBER, UNIT))) {
            return new Arg.Amount(fields.getOrDefault(NUMBER, ""), fields.getOrDefault(UNIT, ""));
        }
        return context.reportInputMismatch(Arg.class, EXPECTED);
    }

    private static Map<String, String> textFields(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            return context.reportInputMismatch(Arg.class, EXPECTED);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            String text = in.nextTextValue();
            if (text == null) {
                return context.reportInputMismatch(Arg.class, EXPECTED);
            }
            fields.put(key, text);
        }
        return fields;
    }

    private static Code meaning(String text, DeserializationContext context) throws IOException {
        for (Class<? extends Code> set : CodeSets.all()) {
            for (Code meaning : set.getEnumConstants()) {
                if (text.equals(meaning.codeSet() + "." + meaning.name())) {
                    return meaning;
                }
            }
        }
        return context.reportInputMismatch(Arg.class, "unknown meaning %s", text);
    }

    static final class ArgSerializer extends StdSerializer<Arg> {
        private static final long serialVersionUID = 1L;

        ArgSerializer() {
            super(Arg.class);
        }

        @Override
        public void serialize(Arg value, JsonGenerator out, SerializerProvider provider) throws IOException {
            write(value, out, provider);
        }
    }

    static final class ArgDeserializer extends StdDeserializer<Arg> {
        private static final long serialVersionUID = 1L;

        ArgDeserializer() {
            super(Arg.class);
        }

        @Override
        public Arg deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read(in, context);
        }
    }

    static final class Serializer extends StdSerializer<Args> {
        private static final long serialVersionUID = 1L;

        Serializer() {
            super(Args.class);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Args value) {
            return value.byName().isEmpty();
        }

        @Override
        public void serialize(Args value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, Arg> entry : value.byName().entrySet()) {
                out.writeFieldName(entry.getKey());
                write(entry.getValue(), out, provider);
            }
            out.writeEndObject();
        }
    }

    static final class Deserializer extends StdDeserializer<Args> {
        private static final long serialVersionUID = 1L;

        Deserializer() {
            super(Args.class);
        }

        @Override
        public Args getNullValue(DeserializationContext context) {
            return Args.none();
        }

        @Override
        public Args getAbsentValue(DeserializationContext context) {
            return Args.none();
        }

        @Override
        public Args deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.START_OBJECT)) {
                return context.reportInputMismatch(Args.class, "expected an object of arguments by name");
            }
            Map<String, Arg> args = new LinkedHashMap<>();
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                in.nextToken();
                args.put(key, read(in, context));
            }
            return Args.copyOf(args);
        }
    }
}
