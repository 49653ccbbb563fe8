package org.gridmarketing.metering.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Table of this module (数据表): the first line names the columns; blank lines and lines that begin with # are left out. */
public final class MeteringTable {
    private MeteringTable() {}

    /**
     * Row of a table.
     *
     * @param columns the names of the columns
     * @param cells what stands in them
     */
    public record Row(List<String> columns, List<String> cells) {
        /**
         * Checks that every column has its cell.
         *
         * @param columns the names of the columns
         * @param cells what stands in them
         * @throws IllegalArgumentException if there are more or fewer
         */
        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException("expected the cells " + columns + ": " + cells);
            }
        }

        /**
         * A cell.
         *
         * @param column its name
         * @return its text, possibly empty
         * @throws IllegalArgumentException if there is no such column
         */
        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " among " + columns);
            }
            return cells.get(index);
        }
    }

    /**
     * Reads a table that comes with the library.
     *
     * @param <T> what a row becomes
     * @param name its name without directory and ending
     * @param reader makes something of a row
     * @return the rows in order
     * @throws IllegalStateException if there is no such table or a row cannot be read
     */
    public static <T> List<T> rows(String name, Function<Row, T> reader) {
        String path = "/gridmarketing/metering/" + name + ".tsv";
        try (InputStream stream = MeteringTable.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            List<List<String>> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(cells -> read(path, lines.get(0), cells, reader))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String path, List<String> columns, List<String> cells, Function<Row, T> reader) {
        try {
            return reader.apply(new Row(columns, cells));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + ": " + String.join(" | ", cells), e);
        }
    }
}
