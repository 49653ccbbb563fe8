package org.gridmarketing.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table whose columns line up in a terminal, whatever the language of its cells. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** How the cells of a column stand. */
    enum Side {
        /** Texts. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    /** Heading and side of a column. */
    record Column(String heading, Side side) {}

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    static Column left(String heading) {
        return new Column(heading, Side.LEFT);
    }

    static Column right(String heading) {
        return new Column(heading, Side.RIGHT);
    }

    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "cells must be one for each of " + columns.size() + " columns: " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The columns that any row has something in. */
    TextTable withoutEmptyColumns() {
        int[] kept = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        TextTable table =
                new TextTable(IntStream.of(kept).mapToObj(columns::get).toArray(Column[]::new));
        rows.forEach(row -> table.row(IntStream.of(kept).mapToObj(row::get).toArray(String[]::new)));
        return table;
    }

    /** Headings, a rule and the rows; no heading at all where every heading is empty. */
    List<String> lines() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        List<String> headings = columns.stream().map(Column::heading).toList();
        if (headings.stream().anyMatch(heading -> !heading.isEmpty())) {
            lines.add(line(headings, widths));
            lines.add(line(
                    IntStream.of(widths).mapToObj(width -> "-".repeat(width)).toList(), widths));
        }
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        int heading = DisplayWidth.of(columns.get(column).heading());
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).reduce(heading, Math::max);
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            boolean left = columns.get(i).side() == Side.LEFT;
            line.append(i == 0 ? "" : GAP).append(left ? cells.get(i) + pad : pad + cells.get(i));
        }
        return line.toString().stripTrailing();
    }
}
