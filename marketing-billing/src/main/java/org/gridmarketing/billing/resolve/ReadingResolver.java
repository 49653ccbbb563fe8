package org.gridmarketing.billing.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/** The readings of a meter at both ends of the period. */
final class ReadingResolver {
    private final Resolution resolution;
    private final Meter meter;
    private final List<ReadingSet> sets;

    ReadingResolver(Resolution resolution, Meter meter) {
        this.resolution = resolution;
        this.meter = meter;
        this.sets = resolution.view().readingSets(Recorded.of(meter.no()));
    }

    boolean hasSet(RegisterKind register) {
        return sets.stream().anyMatch(set -> set.register().equals(Recorded.of(register)));
    }

    boolean hasBands() {
        return Stream.of(RegisterKind.values())
                .filter(register ->
                        register.name().startsWith("ACTIVE_") && register.band().isPresent())
                .anyMatch(this::hasSet);
    }

    Optional<Reading> opening(RegisterKind register) {
        return at(register, resolution.period().opening());
    }

    Optional<Reading> closing(RegisterKind register) {
        return at(register, resolution.period().closing());
    }

    /** What the demand register shows at the end of the period; it is no difference, so it is checked here. */
    Optional<RegisterValue> demand() {
        Optional<RegisterValue> shown = closing(RegisterKind.MAX_DEMAND)
                .flatMap(reading -> reading.value().toOptional());
        if (shown.filter(RegisterValue::isNegative).isPresent()) {
            Args args = args(RegisterKind.MAX_DEMAND, resolution.period().closing());
            add(
                    BillingIssues.READING_INVALID,
                    args.and("raw", shown.orElseThrow().toString()));
        }
        return shown;
    }

    /** Whether a reading of the period says that the register passed its last digit; twice would be two rounds. */
    boolean rolledOver(RegisterKind register) {
        long marks = sets.stream()
                .filter(set -> set.register().equals(Recorded.of(register)))
                .flatMap(set -> set.readings().stream())
                .filter(reading ->
                        reading.at().toOptional().filter(this::isInPeriod).isPresent())
                .filter(this::isMarked)
                .map(Reading::at)
                .distinct()
                .count();
        if (marks > 1) {
            Args args = Args.of("register", register).and("count", marks);
            add(BillingIssues.ROLLED_OVER_TWICE, args);
        }
        return marks > 0;
    }

    private boolean isMarked(Reading reading) {
        return resolution
                .issues()
                .optional(reading.rolledOver(), meter.ref(), "readings.rolledOver")
                .filter(flag -> flag == YesNo.YES)
                .isPresent();
    }

    private boolean isInPeriod(ReadingTime time) {
        return time.compareTo(resolution.period().opening()) > 0
                && time.compareTo(resolution.period().closing()) <= 0;
    }

    private Optional<Reading> at(RegisterKind register, ReadingTime time) {
        List<Reading> found = sets.stream()
                .filter(set -> set.register().equals(Recorded.of(register)))
                .flatMap(set -> set.readings().stream())
                .filter(reading -> reading.at().equals(Recorded.of(time)))
                .toList();
        long values = found.stream().map(Reading::value).distinct().count();
        if (values == 0) {
            add(BillingIssues.READING_MISSING, args(register, time));
            sets.stream()
                    .filter(set -> set.register().equals(Recorded.of(register)))
                    .flatMap(set -> set.readings().stream())
                    .forEach(reading -> resolution.issues().optional(reading.at(), meter.ref(), "readings.at"));
        } else if (values > 1) {
            add(BillingIssues.READING_CONTRADICTED, args(register, time).and("count", values));
        } else {
            return usable(found.get(0), register, time);
        }
        return Optional.empty();
    }

    private Optional<Reading> usable(Reading reading, RegisterKind register, ReadingTime time) {
        if (!reading.value().isPresent()) {
            String raw = reading.value() instanceof Recorded.Unreadable<RegisterValue> text ? text.raw() : "";
            add(BillingIssues.READING_INVALID, args(register, time).and("raw", raw));
            return Optional.empty();
        }
        reading.kind()
                .toOptional()
                .filter(kind -> kind == ReadingKind.ESTIMATED || kind == ReadingKind.SELF_REPORTED)
                .map(kind -> new BillWarning(
                        BillingIssues.ESTIMATED_READING,
                        args(register, time).and("meter", meter.no()).and("kind", kind)))
                .filter(warning -> !resolution.warnings().contains(warning))
                .ifPresent(resolution.warnings()::add);
        return Optional.of(reading);
    }

    private static Args args(RegisterKind register, ReadingTime time) {
        return Args.of("register", register).and("at", time.toString());
    }

    private void add(IssueCode code, Args args) {
        resolution.issues().add(code, meter.ref(), "readings", args);
    }
}
