package org.gridmarketing.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/metering.md gives every formula a worked example that is a test; a test that was renamed would make the page lie. */
class DocumentedExamplesTest {
    private static final Path PAGE = Path.of("..", "docs", "metering.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern EXAMPLE = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final String COLUMN = "| worked example |";

    private static Map<String, String> tests() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file -> sources.put(file.getFileName().toString().replace(".java", ""), read(file)));
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyWorkedExampleIsATest() throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = EXAMPLE.matcher(read(PAGE))
                .results()
                .filter(found -> !tests.getOrDefault(found.group(1), "").contains("void " + found.group(2) + "("))
                .map(found -> found.group())
                .toList();
        assertThat(missing).isEmpty();
        assertThat(EXAMPLE.matcher(read(PAGE)).results()).hasSizeGreaterThan(50);
    }

    @Test
    void everyFormulaHasAWorkedExample() {
        List<String> without = new ArrayList<>();
        int formulas = 0;
        boolean inTable = false;
        for (String line : read(PAGE).lines().toList()) {
            inTable = line.endsWith(COLUMN) || (inTable && line.startsWith("|"));
            if (inTable && !line.endsWith(COLUMN) && !line.startsWith("| ---")) {
                formulas++;
                String[] cells = CELLS.split(line, -1);
                if (cells.length != 6 || cells[4].isBlank()) {
                    without.add(line);
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(formulas).isGreaterThan(60);
    }
}
