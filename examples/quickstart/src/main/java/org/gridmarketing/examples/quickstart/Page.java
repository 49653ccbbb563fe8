package org.gridmarketing.examples.quickstart;

import java.util.List;
import java.util.regex.Pattern;

/** Text that grows in memory, so that nothing is printed before all of it is there. */
final class Page {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final StringBuilder text = new StringBuilder();

    Page heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return line(heading).line("=".repeat(DisplayWidth.of(heading)));
    }

    /** Control characters come from files only and could lead a terminal astray. */
    Page line(String line) {
        text.append(CONTROL.matcher(line).replaceAll("?")).append('\n');
        return this;
    }

    Page lines(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
