package org.gridmarketing.rules.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An HTML page under way; nothing that is archived passes as markup. */
final class HtmlPage {
    private final StringBuilder out = new StringBuilder();

    HtmlPage(String language, String title, String style) {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + escaped(title) + "</title>");
        line("<style>");
        out.append(style);
        line("</style>");
        line("</head>");
        line("<body>");
        heading(1, title);
    }

    void heading(int level, String text) {
        line("<h" + level + ">" + escaped(text) + "</h" + level + ">");
    }

    void paragraph(String text) {
        line("<p>" + escaped(text) + "</p>");
    }

    /** Opens a part that the reader can fold. */
    void open(String cssClass, boolean unfolded, String summary) {
        line("<details class=\"" + cssClass + "\"" + (unfolded ? " open" : "") + "><summary>" + escaped(summary)
                + "</summary>");
    }

    void close() {
        line("</details>");
    }

    /** Cells from {@code firstNumber} on are numbers and stand to the right. */
    void table(String columns, int firstNumber, List<List<String>> rows) {
        line("<table>");
        line("<thead><tr>" + cells("th", Arrays.asList(columns.split(",", -1)), firstNumber) + "</tr></thead>");
        line("<tbody>");
        rows.forEach(row -> line("<tr>" + cells("td", row, firstNumber) + "</tr>"));
        line("</tbody>");
        line("</table>");
    }

    private static String cells(String tag, List<String> cells, int firstNumber) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cssClass = i >= firstNumber ? " class=\"number\"" : "";
            row.append(String.format(Locale.ROOT, "<%s%s>%s</%s>", tag, cssClass, escaped(cells.get(i)), tag));
        }
        return row.toString();
    }

    /** Markup that was made by this library. */
    void markup(String made) {
        line(made);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    String text() {
        return out + "</body>\n</html>\n";
    }

    static String escaped(String text) {
        return text.chars().mapToObj(HtmlPage::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.isISOControl(character) ? " " : Character.toString((char) character);
        };
    }
}
