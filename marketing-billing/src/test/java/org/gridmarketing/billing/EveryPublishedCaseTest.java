package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.PriceTables;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.PublishedCases;
import org.gridmarketing.fixtures.RealBills;
import org.junit.jupiter.api.Test;

/** No published problem of billing and no real bill is without a test that names it. */
class EveryPublishedCaseTest {
    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final Pattern BILLING = Pattern.compile("(BF|BILL|PF|TIER|RTOU|AG|PV|LATE)-.*");

    @Test
    void isNamedByATest() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(EveryPublishedCaseTest::text)
                    .collect(Collectors.joining());
        }
        List<String> cases = Stream.concat(PublishedCases.all().stream(), RealBills.all().stream())
                .map(PublishedCase::id)
                .filter(id -> BILLING.matcher(id).matches() || id.startsWith("RB-") || id.startsWith("WE-"))
                .toList();
        assertThat(cases)
                .hasSizeGreaterThan(45)
                .allSatisfy(id -> assertThat(tests).containsPattern("\\b" + Pattern.quote(id) + "\\b"));
        assertThat(PriceTables.all()).hasSize(17);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
