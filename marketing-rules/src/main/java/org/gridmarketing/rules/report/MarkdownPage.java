package org.gridmarketing.rules.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Markdown text under way: headings, lines and tables that archived text cannot break. */
final class MarkdownPage {
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]|~$!]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What makes an address: the colon of {@code https://}, the point of {@code www.} and the sign of mail. */
    private static final Pattern ADDRESS = Pattern.compile(":(?=//)|(?<=mailto|xmpp):|(?<=(?i)www)\\.|@");

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

    /** Archived text must not break the table or pass as markup; addresses become links without any, unless they are broken up. */
    static String escaped(String text) {
        String plain = text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R", " ");
        return ADDRESS.matcher(MARKUP.matcher(plain).replaceAll("\\\\$0"))
                .replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
    }
}
