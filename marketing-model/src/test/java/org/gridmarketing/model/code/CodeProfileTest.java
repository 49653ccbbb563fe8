package org.gridmarketing.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class CodeProfileTest {
    private static final String HEADER = "set\tcode\tmeaning\tconfidence\tsource\tnote\n";
    private static final CodeProfile SMALL = read("""
        # a comment

        YesNo\t 1 \tYES\tSOURCED\ta table\tfirst
        YesNo\tY\tYES\tLOW\ta table\t
        """);

    private static CodeProfile read(String rows) {
        return CodeProfile.read("TEST", new StringReader(HEADER + rows));
    }

    @Test
    void readsRowsWithSourceConfidenceAndNote() {
        assertThat(SMALL.id()).isEqualTo("TEST");
        assertThat(SMALL.entries())
                .containsExactly(
                        new CodeEntry(YesNo.YES, "1", Confidence.SOURCED, "a table", "first"),
                        new CodeEntry(YesNo.YES, "Y", Confidence.LOW, "a table", ""));
        assertThat(SMALL.entries().get(0).set()).isEqualTo("YesNo");
    }

    @Test
    void codesAreStrippedButOtherwiseExact() {
        assertThat(SMALL.meaning(YesNo.class, " Y\t")).hasValue(YesNo.YES);
        assertThat(SMALL.meaning(YesNo.class, "y")).isEmpty();
        assertThat(SMALL.meaning(YesNo.class, "01")).isEmpty();
        assertThat(SMALL.meaning(YesNo.class, "")).isEmpty();
        assertThat(SMALL.meaning(OutageState.class, "1")).isEmpty();
        assertThat(SMALL.code(YesNo.NO)).isEmpty();
    }

    @Test
    void allProblemsAreReportedAtOnceWithTheirLines() {
        String rows = """
            YesNo\t1\tYES\tSOURCED\ta table\t
            YesNo\t1\tNO\tSOURCED\ta table\t
            YesNo\t2\tPERHAPS\tSOURCED\ta table\t
            Colour\t1\tRED\tSOURCED\ta table\t
            YesNo\t3\tNO\tCERTAIN\ta table\t
            YesNo\t \tNO\tSOURCED\ta table\t
            YesNo\t4\tNO\tSOURCED\t\t
            YesNo\t5\tNO
            """;
        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code table TEST: "
                        + "line 3: duplicate code 1 in set YesNo, first in line 2; "
                        + "line 4: unknown meaning PERHAPS in set YesNo; "
                        + "line 5: unknown set Colour; "
                        + "line 6: unknown confidence CERTAIN; "
                        + "line 7: blank code; "
                        + "line 8: blank source; "
                        + "line 9: expected 6 columns, found 3");
    }

    @Test
    void theSameCodeMayOccurInTwoSets() {
        CodeProfile profile = read("YesNo\t1\tYES\tLOW\tx\t\nOutageState\t1\tNOT_CUT_OFF\tLOW\tx\t\n");
        assertThat(profile.meaning(YesNo.class, "1")).hasValue(YesNo.YES);
        assertThat(profile.meaning(OutageState.class, "1")).hasValue(OutageState.NOT_CUT_OFF);
    }

    @Test
    void refusesAMissingHeaderAndABlankId() {
        assertThatThrownBy(() -> CodeProfile.read("TEST", new StringReader("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1: header must be");
        assertThatThrownBy(() -> CodeProfile.read(" ", new StringReader(HEADER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id");
    }

    @Test
    void aBrokenReaderIsAnIoProblem() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CodeProfile.read("TEST", broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void completionAddsMissingSetsButNeverMixesASet() {
        CodeProfile fallback = read("YesNo\t0\tNO\tLOW\tx\t\nOutageState\t0\tCUT_OFF\tLOW\tx\t\n");
        CodeProfile completed = SMALL.completedBy("BOTH", fallback);
        assertThat(completed.id()).isEqualTo("BOTH");
        assertThat(completed.meaning(OutageState.class, "0")).hasValue(OutageState.CUT_OFF);
        assertThat(completed.meaning(YesNo.class, "0")).isEmpty();
        assertThat(completed.entries()).hasSize(3);
        assertThat(SMALL.covers(OutageState.class)).isFalse();
        assertThat(completed.covers(OutageState.class)).isTrue();
        assertThatThrownBy(() -> SMALL.completedBy("", fallback)).isInstanceOf(IllegalArgumentException.class);
    }
}
