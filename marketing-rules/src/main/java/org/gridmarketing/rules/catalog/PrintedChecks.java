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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.OwnerCertainty;
import org.gridmarketing.rules.api.PrintedList;

/** Printed checks (核查清单): the 130 rows of both lists, whether or not a rule is made of them yet. */
public final class PrintedChecks {
    private static final String RESOURCE = "/gridmarketing/rules/printed-checks.tsv";
    private static final int COLUMNS = 13;
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

    private PrintedChecks() {}

    /**
     * All rows.
     *
     * @return 130 checks in the printed order, the list of 30 first
     */
    public static List<PrintedCheck> all() {
        return Holder.ALL;
    }

    /**
     * A row by its id.
     *
     * @param id such as {@code X7-1.19}
     * @return the check, or empty where the lists have no such item
     */
    public static Optional<PrintedCheck> find(RuleId id) {
        return Optional.ofNullable(Holder.BY_ID.get(id));
    }

    /**
     * The exact repeats of a check.
     *
     * @param id the check that is evaluated
     * @return ids of the checks that say the same, in the printed order
     */
    public static List<RuleId> repeatsOf(RuleId id) {
        return all().stream()
                .filter(check -> check.sameAs().filter(id::equals).isPresent())
                .map(PrintedCheck::id)
                .toList();
    }

    private static final class Holder {
        static final List<PrintedCheck> ALL = load();
        static final Map<RuleId, PrintedCheck> BY_ID =
                ALL.stream().collect(Collectors.toUnmodifiableMap(PrintedCheck::id, Function.identity()));

        private static List<PrintedCheck> load() {
            InputStream stream = PrintedChecks.class.getResourceAsStream(RESOURCE);
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().skip(1).map(Holder::parse).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static PrintedCheck parse(String line) {
            List<String> cell = TABS.splitToList(line);
            if (cell.size() != COLUMNS) {
                throw new IllegalStateException("row of printed-checks.tsv must have 13 columns: " + line);
            }
            return new PrintedCheck(
                    new RuleId(cell.get(0)),
                    PrintedList.valueOf(cell.get(1)),
                    Integer.parseInt(cell.get(2)),
                    cell.get(3),
                    cell.get(4),
                    Severity.valueOf(cell.get(5)),
                    COMMAS.splitToStream(cell.get(6))
                            .map(BusinessOwner::valueOf)
                            .toList(),
                    Centre.valueOf(cell.get(7)),
                    OwnerCertainty.valueOf(cell.get(8)),
                    COMMAS.splitToStream(cell.get(9)).map(RuleId::new).findFirst(),
                    COMMAS.splitToStream(cell.get(10)).map(BillPart::valueOf).toList(),
                    new Bilingual(cell.get(11), cell.get(12)));
        }
    }
}
