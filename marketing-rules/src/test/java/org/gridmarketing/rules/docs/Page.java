package org.gridmarketing.rules.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A Markdown page under way. */
final class Page {
    private final StringBuilder out = new StringBuilder();

    Page(String title) {
        line("# " + title);
        line("");
    }

    void heading(String text) {
        line("");
        line("## " + text);
        line("");
    }

    void section(String heading, String text) {
        if (!text.isEmpty()) {
            heading(heading);
            line(text);
        }
    }

    void row(String... cells) {
        line(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    void line(String text) {
        out.append(text).append('\n');
    }

    String text() {
        return out.toString();
    }
}
