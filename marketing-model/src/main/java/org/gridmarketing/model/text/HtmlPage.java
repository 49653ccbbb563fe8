package org.gridmarketing.model.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridmarketing.model.code.Language;

/**
 * HTML page (网页) under way: a page for a browser or a printer that loads nothing else, no script, no font, no picture. No text that is
 * handed in passes as markup.
 */
public final class HtmlPage {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1d2733; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid #ccd5de; }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .9rem; }
            th, td { border: 1px solid #ccd5de; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; min-width: 2.5rem; }
            th { background: #eef2f6; } .number { text-align: right; } td.number { white-space: nowrap; }
            summary { cursor: pointer; padding: .2rem 0; } details details { margin-left: 1.2rem; }
            .chart { width: 100%; max-width: 50rem; font-size: 14px; } .chart text { fill: #1d2733; }
            @media print { body { max-width: none; } details > * { display: block; } }
            """;

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a page with its title as the first heading.
     *
     * @param language of the texts
     * @param title of the page
     * @param style rules in CSS that this kind of page has beside those of all pages
     */
    public HtmlPage(Language language, String title, String style) {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + (language == Language.ZH ? "zh-CN" : "en") + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + escaped(title) + "</title>");
        line("<style>");
        out.append(STYLE).append(style);
        line("</style>");
        line("</head>");
        line("<body>");
        heading(1, title);
    }

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for its parts
     * @param text in words
     */
    public void heading(int level, String text) {
        line("<h" + level + ">" + escaped(text) + "</h" + level + ">");
    }

    /**
     * A paragraph.
     *
     * @param text in words
     */
    public void paragraph(String text) {
        line("<p>" + escaped(text) + "</p>");
    }

    /**
     * Opens a part that the reader can fold; {@link #close()} ends it.
     *
     * @param cssClass names its look
     * @param unfolded whether it is open at first
     * @param summary what is read while it is folded
     */
    public void open(String cssClass, boolean unfolded, String summary) {
        line("<details class=\"" + cssClass + "\"" + (unfolded ? " open" : "") + "><summary>" + escaped(summary)
                + "</summary>");
    }

    /** Ends the part opened last. */
    public void close() {
        line("</details>");
    }

    /**
     * A list of items.
     *
     * @param items each in words
     */
    public void list(List<String> items) {
        line("<ul>");
        items.forEach(item -> line("<li>" + escaped(item) + "</li>"));
        line("</ul>");
    }

    /**
     * A table. Cells from {@code firstNumber} on are numbers and stand to the right. A column without any text is left out.
     *
     * @param columns the headings
     * @param firstNumber the place of the first column of numbers, from 0; beyond the last where there is none
     * @param rows the cells of each row
     */
    public void table(List<String> columns, int firstNumber, List<List<String>> rows) {
        int[] filled = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        line("<table>");
        line("<thead><tr>" + cells("th", columns, filled, firstNumber) + "</tr></thead>");
        line("<tbody>");
        rows.forEach(row -> line("<tr>" + cells("td", row, filled, firstNumber) + "</tr>"));
        line("</tbody>");
        line("</table>");
    }

    private static String cells(String tag, List<String> cells, int[] places, int firstNumber) {
        StringBuilder row = new StringBuilder();
        for (int place : places) {
            String cssClass = place >= firstNumber ? " class=\"number\"" : "";
            row.append(String.format(Locale.ROOT, "<%s%s>%s</%s>", tag, cssClass, escaped(cells.get(place)), tag));
        }
        return row.toString();
    }

    /**
     * Markup, such as a chart; the caller sees to it that what it contains is {@linkplain #escaped escaped}.
     *
     * @param made HTML or SVG
     */
    public void markup(String made) {
        line(made);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /**
     * The page so far, ended.
     *
     * @return HTML, to be saved as UTF-8
     */
    public String text() {
        return out + "</body>\n</html>\n";
    }

    /**
     * A text that is no markup any more.
     *
     * @param text whatever is archived
     * @return the text with entities; control characters become spaces
     */
    public static String escaped(String text) {
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
