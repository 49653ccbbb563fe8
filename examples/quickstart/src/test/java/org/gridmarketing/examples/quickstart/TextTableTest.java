package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("电量kWh")).isEqualTo(7);
        assertThat(DisplayWidth.of("（尖）")).isEqualTo(6);
        assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
        assertThat(DisplayWidth.of("@|red x|@")).isEqualTo(9);
        assertThat(DisplayWidth.of("yuan/(kVA·month)")).isEqualTo(16);
    }

    @Test
    void cellsLineUpByDisplayWidth() {
        TextTable table = new TextTable(TextTable.left("项目"), TextTable.right("Amount"), TextTable.left("单位"))
                .row("尖峰电费", "1.00", "元")
                .row("a", "12345.67", "");
        assertThat(table.lines())
                .containsExactly(
                        "项目        Amount  单位", "--------  --------  ----", "尖峰电费      1.00  元", "a         12345.67");
    }

    @Test
    void aTableWithoutHeadingsHasNoRule() {
        assertThat(new TextTable(TextTable.left(""), TextTable.right(""))
                        .row("a", "1")
                        .lines())
                .containsExactly("a  1");
    }

    @Test
    void columnsThatNoRowFillsCanBeLeftOut() {
        TextTable table = new TextTable(TextTable.left("a"), TextTable.right("b"), TextTable.right("c"))
                .row("1", "", "")
                .row("2", "", "3");
        assertThat(table.withoutEmptyColumns().lines()).containsExactly("a  c", "-  -", "1", "2  3");
        assertThat(new TextTable(TextTable.left("a")).withoutEmptyColumns().lines())
                .isEmpty();
    }

    @Test
    void rowsHaveOneCellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(TextTable.left("a")).row("1", "2"))
                .withMessageContaining("cells");
    }
}
