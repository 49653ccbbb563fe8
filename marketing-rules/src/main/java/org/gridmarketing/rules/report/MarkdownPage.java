package org.gridmarketing.rules.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A Markdown text under way: headings, lines and tables that archived text cannot break. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    void heading(int level, String text) {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            line("");
        }
        line("#".repeat(level) + " " + text);
        line("");
    }

    void paragraph(String text) {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            line("");
        }
        line(text);
    }

    void table(String columns, String... alignments) {
        row(columns.split(",", -1));
        row(alignments);
    }

    void row(String... cells) {
        line(Arrays.stream(cells).map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |")));
    }

    void line(String text) {
        out.append(text).append('\n');
    }

    String text() {
        return out.toString();
    }

    /** Archived text must not break the table or pass as markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replaceAll("\\R", " ");
    }
}
