package org.gridmarketing.rules.report;

import java.util.ArrayList;
import java.util.List;

/** A chart of horizontal bars as SVG, each bar divided by severity. */
final class BarChart {
    private static final int LABEL = 260;
    private static final int WIDTH = 460;
    private static final int NUMBER = 80;
    private static final int ROW = 28;

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    /**
     * One bar.
     *
     * @param label in words
     * @param parts its divisions, from the left
     */
    record Bar(String label, List<Part> parts) {
        long total() {
            return parts.stream().mapToLong(Part::count).sum();
        }
    }

    /**
     * One division.
     *
     * @param cssClass names its colour
     * @param label in words, shown when pointed at
     * @param count how long it is
     */
    record Part(String cssClass, String label, long count) {}

    void add(Bar bar) {
        bars.add(bar);
    }

    String svg() {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        int height = bars.size() * ROW;
        StringBuilder svg = new StringBuilder()
                .append("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
                .append(LABEL + WIDTH + NUMBER)
                .append(' ')
                .append(height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>")
                .append(HtmlPage.escaped(title))
                .append("</title>\n");
        for (int i = 0; i < bars.size(); i++) {
            append(svg, bars.get(i), i * ROW, longest);
        }
        return svg.append("</svg>").toString();
    }

    private static void append(StringBuilder svg, Bar bar, int top, long longest) {
        text(svg, LABEL - 10, top + 19, "end", bar.label());
        long before = 0;
        for (Part part : bar.parts()) {
            if (part.count() > 0) {
                long from = before * WIDTH / longest;
                long to = (before + part.count()) * WIDTH / longest;
                svg.append("<rect class=\"")
                        .append(part.cssClass())
                        .append("\" x=\"")
                        .append(LABEL + from)
                        .append("\" y=\"")
                        .append(top + 4)
                        .append("\" width=\"")
                        .append(Math.max(1, to - from))
                        .append("\" height=\"20\"><title>")
                        .append(HtmlPage.escaped(part.label()))
                        .append(' ')
                        .append(part.count())
                        .append("</title></rect>\n");
                before += part.count();
            }
        }
        text(svg, LABEL + 8 + bar.total() * WIDTH / longest, top + 19, "start", Long.toString(bar.total()));
    }

    private static void text(StringBuilder svg, long x, int y, String anchor, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(HtmlPage.escaped(text))
                .append("</text>\n");
    }
}
