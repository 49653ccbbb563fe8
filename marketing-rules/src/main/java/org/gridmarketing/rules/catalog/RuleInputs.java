package org.gridmarketing.rules.catalog;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.FieldPath;

/** The archived attributes that each rule of this library looks at, conditions included; a test holds the table to what is read. */
final class RuleInputs {
    private static final String RESOURCE = "/gridmarketing/rules/rule-inputs.tsv";
    private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

    private RuleInputs() {}

    /** None for a rule that the table does not have. */
    static List<FieldPath> of(RuleId id) {
        return Holder.BY_ID.getOrDefault(id, List.of());
    }

    private static final class Holder {
        static final Map<RuleId, List<FieldPath>> BY_ID = load();

        private static Map<RuleId, List<FieldPath>> load() {
            InputStream stream = RuleInputs.class.getResourceAsStream(RESOURCE);
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .collect(Collectors.toUnmodifiableMap(cells -> new RuleId(cells[0]), cells -> paths(cells[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<FieldPath> paths(String cell) {
            return COMMAS.splitToStream(cell).map(FieldPath::of).toList();
        }
    }
}
