package org.gridmarketing.model.text;

import java.util.ArrayList;
import java.util.List;

/** Bar chart (条形图) under way: horizontal bars as SVG, to stand in an {@link HtmlPage}; a bar may be divided. */
public final class BarChart {
    private static final int LABEL = 260;
    private static final int WIDTH = 460;
    private static final int NUMBER = 140;
    private static final int ROW = 28;

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * Begins a chart without bars.
     *
     * @param title in words
     */
    public BarChart(String title) {
        this.title = title;
    }

    /**
     * One bar (条).
     *
     * @param label in words (标签), before it
     * @param value in words (数值), behind it
     * @param parts its divisions (分段), from the left
     */
    public record Bar(String label, String value, List<Part> parts) {
        private long length() {
            return parts.stream().mapToLong(Part::length).sum();
        }
    }

    /**
     * One division of a bar (段).
     *
     * @param cssClass names its colour (样式类)
     * @param label in words (标签), shown when pointed at
     * @param length how long it is (长度) beside the others, not negative; one of length 0 is left out
     */
    public record Part(String cssClass, String label, long length) {}

    /**
     * Puts a bar below the others.
     *
     * @param bar the bar
     */
    public void add(Bar bar) {
        bars.add(bar);
    }

    /**
     * The chart so far; its longest bar fills the width.
     *
     * @return SVG of class {@code chart}
     */
    public String svg() {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::length).max().orElse(1));
        StringBuilder svg = new StringBuilder()
                .append("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
                .append(LABEL + WIDTH + NUMBER)
                .append(' ')
                .append(bars.size() * ROW)
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
            if (part.length() > 0) {
                long from = before * WIDTH / longest;
                before += part.length();
                rectangle(svg, part, LABEL + from, top + 4, Math.max(1, before * WIDTH / longest - from));
            }
        }
        text(svg, LABEL + 8 + bar.length() * WIDTH / longest, top + 19, "start", bar.value());
    }

    private static void rectangle(StringBuilder svg, Part part, long x, int y, long width) {
        svg.append("<rect class=\"")
                .append(part.cssClass())
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"20\"><title>")
                .append(HtmlPage.escaped(part.label()))
                .append("</title></rect>\n");
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
