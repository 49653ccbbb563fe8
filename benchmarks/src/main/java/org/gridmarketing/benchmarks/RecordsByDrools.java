package org.gridmarketing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.StatelessKieSession;

/** The checks of records as Drools rules, compiled to an executable model. */
final class RecordsByDrools {
    private final List<String> found = new ArrayList<>();
    private final StatelessKieSession session = DroolsSession.of("records", rules(), found);

    private static String rules() {
        return Stream.of(RecordCheck.values())
                .map(each -> String.format(
                        Locale.ROOT,
                        "rule \"%s\" when $record: MeterRecord( %s == false ) then found.add(\"%s \" + $record.meterNo()); end%n",
                        each,
                        each.property(),
                        each))
                .collect(Collectors.joining(
                        "",
                        "package checks;\nimport " + MeterRecord.class.getName() + ";\nglobal java.util.List found;\n",
                        ""));
    }

    /** A session a record. */
    List<String> oneByOne(List<MeterRecord> records) {
        found.clear();
        for (MeterRecord each : records) {
            session.execute(each);
        }
        return found;
    }

    /** One session for all. */
    List<String> together(List<MeterRecord> records) {
        found.clear();
        session.execute(records);
        return found;
    }
}
