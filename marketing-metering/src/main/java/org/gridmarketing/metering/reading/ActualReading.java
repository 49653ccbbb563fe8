package org.gridmarketing.metering.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.indicator.Indicator;
import org.gridmarketing.metering.indicator.IndicatorKind;
import org.gridmarketing.metering.indicator.Rates;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Actual-reading rate (实抄率) from how the readings of a month came about. */
public final class ActualReading {
    private ActualReading() {}

    /**
     * The kinds that count as read at the meter: on site, remotely, and what was corrected after a reading. What the customer
     * reported and what was estimated do not.
     *
     * @return a copy
     */
    public static Set<ReadingKind> readAtTheMeter() {
        return EnumSet.of(ReadingKind.ACTUAL, ReadingKind.REMOTE, ReadingKind.CORRECTED);
    }

    /**
     * The rate.
     *
     * @param due how each due customer's or point's reading came about; absent where there is none
     * @param counted the kinds that count, usually {@link #readAtTheMeter()}
     * @param rounding of the rate
     * @param subject of whom
     * @param sink told the rate
     * @return read ÷ due; refused for every kind that is not readable, and where nothing was due
     */
    public static Outcome<Indicator> rate(
            Map<ObjectRef, Recorded<ReadingKind>> due,
            Set<ReadingKind> counted,
            Rounding rounding,
            ObjectRef subject,
            TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        long read = 0;
        for (Map.Entry<ObjectRef, Recorded<ReadingKind>> entry : due.entrySet()) {
            Optional<ReadingKind> kind = entry.getValue().toOptional();
            if (entry.getValue().isUnreadable()) {
                issues.add(new Issue(MeteringIssues.VALUE_MISSING, entry.getKey(), "kind", Args.none()));
            } else if (kind.filter(counted::contains).isPresent()) {
                read++;
            }
        }
        return issues.isEmpty()
                ? Rates.ofCounts(IndicatorKind.ACTUAL_READING, read, due.size(), rounding, subject, sink)
                : Outcome.refused(issues);
    }
}
