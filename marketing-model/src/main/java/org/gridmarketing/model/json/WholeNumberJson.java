package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Whole numbers of an archive, such as digits of a meter: a number, or a text that is one, as for quantities. 3, "3" and 3.0 are the
 * same; what has a fraction is none.
 */
final class WholeNumberJson {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private WholeNumberJson() {}

    static final class Deserializer extends StdScalarDeserializer<Integer> {
        private static final long serialVersionUID = 1L;

        Deserializer() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_NUMBER_INT) && in.getNumberType() == JsonParser.NumberType.INT) {
                return in.getIntValue();
            }
            BigDecimal number = QuantityJson.number(in, context, Integer.class);
            if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
                return (Integer) context.handleWeirdStringValue(Integer.class, in.getText(), "not a whole number");
            }
            if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
                String message = "a whole number must lie between " + LEAST + " and " + MOST;
                throw new InputCoercionException(in, message, in.currentToken(), Integer.class);
            }
            return number.intValueExact();
        }
    }
}
