package org.gridmarketing.model.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one table and collects every problem, so that a table is repaired in one go. */
final class CodeTable {
    private static final String HEADER = "set\tcode\tmeaning\tconfidence\tsource\tnote";
    private static final int COLUMNS = 6;

    private final List<CodeEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Key, Integer> firstLines = new HashMap<>();

    private record Key(String set, String code) {}

    private CodeTable() {}

    static List<CodeEntry> read(String id, Reader tsv) {
        CodeTable table = new CodeTable();
        List<String> lines = lines(tsv);
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            table.problem(1, "header must be " + HEADER.replace('\t', ' '));
        }
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                table.row(number, line.split("\t", -1));
            }
        }
        if (!table.problems.isEmpty()) {
            throw new IllegalArgumentException("code table " + id + ": " + String.join("; ", table.problems));
        }
        return List.copyOf(table.entries);
    }

    private static List<String> lines(Reader tsv) {
        try {
            BufferedReader reader = new BufferedReader(tsv);
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(int line, String[] cells) {
        if (cells.length != COLUMNS) {
            problem(line, "expected " + COLUMNS + " columns, found " + cells.length);
            return;
        }
        String set = cells[0];
        String code = cells[1].strip();
        if (code.isEmpty()) {
            problem(line, "blank code");
        }
        if (cells[4].isBlank()) {
            problem(line, "blank source");
        }
        Integer first = firstLines.putIfAbsent(new Key(set, code), line);
        if (first != null) {
            problem(line, "duplicate code " + code + " in set " + set + ", first in line " + first);
        }
        Optional<Code> meaning = meaning(line, set, cells[2]);
        Optional<Confidence> confidence = confidence(line, cells[3]);
        if (meaning.isPresent() && confidence.isPresent()) {
            entries.add(new CodeEntry(meaning.get(), code, confidence.get(), cells[4].strip(), cells[5].strip()));
        }
    }

    private Optional<Code> meaning(int line, String set, String name) {
        Optional<Class<? extends Code>> type = CodeSets.find(set);
        if (type.isEmpty()) {
            problem(line, "unknown set " + set);
            return Optional.empty();
        }
        for (Code meaning : CodeSets.meanings(type.get())) {
            if (meaning.name().equals(name)) {
                return Optional.of(meaning);
            }
        }
        problem(line, "unknown meaning " + name + " in set " + set);
        return Optional.empty();
    }

    private Optional<Confidence> confidence(int line, String name) {
        Optional<Confidence> confidence = Arrays.stream(Confidence.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (confidence.isEmpty()) {
            problem(line, "unknown confidence " + name);
        }
        return confidence;
    }

    private void problem(int line, String text) {
        problems.add("line " + line + ": " + text);
    }
}
