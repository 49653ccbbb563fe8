package org.gridmarketing.rules.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;

/** What is known of a printed check beside its title, in the column names that marketing archives commonly use. */
record CheckNotes(
        RuleId id,
        String fields,
        Bilingual appliesWhen,
        Bilingual mustHold,
        String traps,
        String doubt,
        String trapsZh,
        String doubtZh) {
    private static final String RESOURCE = "/rules/check-notes.tsv";

    static Map<RuleId, CheckNotes> byId() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CheckNotes.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(CheckNotes::of)
                    .collect(Collectors.toUnmodifiableMap(CheckNotes::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckNotes of(String line) {
        String[] cell = line.split("\t", -1);
        return new CheckNotes(
                new RuleId(cell[0]),
                cell[1],
                new Bilingual(cell[6], cell[2]),
                new Bilingual(cell[7], cell[3]),
                cell[4],
                cell[5],
                cell[8],
                cell[9]);
    }
}
