package org.gridmarketing.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;

/** Whatever text an archive holds in whatever attribute, it is read back as it was given to the builder. */
class TextRoundTripTest {
    private static final ObjectMapper MAPPER = MarketingJson.newMapper();

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(ArchiveSamples.TYPES);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                " ",
                "\t",
                "\r\n",
                "\u00A0",
                "\u3000",
                "\u2028",
                "\u0085",
                "\u0000",
                "\uFEFF",
                "\u200B",
                "某厂",
                "𠮷",
                "e\u0301",
                "\uD842",
                "\uDFB7",
                "\"",
                "\\",
                "\\u0000",
                "{}",
                "null",
                "0",
                "１",
                "1e3",
                "true",
                "2026-01-31",
                "AC00101");
        Arbitrary<String> joined = pieces.list().ofMaxSize(4).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(pieces, joined, Arbitraries.strings().ofMaxLength(12));
    }

    @Property(tries = 2000)
    void presentTextsAreReadBack(@ForAll("types") Class<?> type, @ForAll("texts") String text) throws Exception {
        roundTrip(Attributes.build(type, attribute -> text(attribute, text)), type);
    }

    @Property(tries = 2000)
    void unreadableTextsAreReadBack(@ForAll("types") Class<?> type, @ForAll("texts") String text) throws Exception {
        roundTrip(Attributes.build(type, attribute -> unreadable(attribute, text)), type);
    }

    private static void roundTrip(Object value, Class<?> type) throws Exception {
        String json = MAPPER.writeValueAsString(value);
        assertThat(MAPPER.<Object>readValue(json, MAPPER.constructType(type)))
                .as(json)
                .isEqualTo(value);
    }

    private static Recorded<?> text(Method attribute, String text) {
        return Attributes.contained(attribute) == String.class ? Recorded.of(text) : Recorded.absent();
    }

    private static Recorded<?> unreadable(Method attribute, String text) {
        boolean code = Code.class.isAssignableFrom(Attributes.contained(attribute));
        UnreadableReason reason = code ? UnreadableReason.UNKNOWN_CODE : UnreadableReason.MALFORMED;
        return text.isBlank() ? Recorded.of(text) : Recorded.unreadable(text, reason);
    }
}
