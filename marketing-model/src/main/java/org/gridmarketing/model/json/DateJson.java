package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates: a text such as {@code 2026-01-31} and nothing else; Jackson's own reader takes arrays and cuts times off. */
final class DateJson {
    private DateJson() {}

    static final class Deserializer extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Deserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
            }
            try {
                return LocalDate.parse(in.getText());
            } catch (DateTimeException e) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, in.getText(), "not a date such as 2026-01-31");
            }
        }
    }
}
