package org.gridmarketing.metering.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.indicator.Indicator;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.api.Test;

class ActualReadingTest {
    private static final ObjectRef ORG = new ObjectRef("OrgUnit", "O-1");

    private static ObjectRef point(String no) {
        return new ObjectRef("MeteringPoint", no);
    }

    private static Outcome<Indicator> rate(Map<ObjectRef, Recorded<ReadingKind>> due) {
        return ActualReading.rate(due, ActualReading.readAtTheMeter(), Rounding.halfUp(2), ORG, TraceSink.none());
    }

    /** docs/metering.md, reading work: of four due, two were read, one estimated and one left out. */
    @Test
    void estimatesAndReportsAreNotRead() {
        assertThat(rate(Map.of(
                                point("1"), Recorded.of(ReadingKind.ACTUAL),
                                point("2"), Recorded.of(ReadingKind.REMOTE),
                                point("3"), Recorded.of(ReadingKind.ESTIMATED),
                                point("4"), Recorded.absent()))
                        .orElseThrow()
                        .rate())
                .isEqualTo(Percentage.ofPercent("50"));
        assertThat(rate(Map.of(point("1"), Recorded.of(ReadingKind.SELF_REPORTED)))
                        .orElseThrow()
                        .rate())
                .isEqualTo(Percentage.ZERO);
    }

    @Test
    void whatIsNotReadableIsNotGuessed() {
        assertRefused(
                rate(Map.of(point("1"), Recorded.unreadable("x", UnreadableReason.UNKNOWN_CODE))),
                MeteringIssues.VALUE_MISSING);
        assertRefused(rate(Map.of()), MeteringIssues.VALUE_NOT_POSITIVE);
    }

    @Test
    void zeroReadingsAreLookedAtOnSite() {
        assertThat(RemoteCheckGroup.HIGH_VOLTAGE.toCheck(7)).isEqualTo(7);
        assertThat(RemoteCheckGroup.LOW_VOLTAGE_BUSINESS.toCheck(6)).isEqualTo(5);
        assertThat(RemoteCheckGroup.RESIDENTIAL.toCheck(1)).isEqualTo(1);
        assertThat(RemoteCheckGroup.RESIDENTIAL.toCheck(10)).isEqualTo(2);
        assertThat(RemoteCheckGroup.RESIDENTIAL.toCheck(0)).isZero();
        assertThatThrownBy(() -> RemoteCheckGroup.RESIDENTIAL.toCheck(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void neverLessThanTheShareAndNeverMoreThanAll(@ForAll @LongRange(min = 0, max = 1_000_000) long customers) {
        long checked = RemoteCheckGroup.LOW_VOLTAGE_BUSINESS.toCheck(customers);
        assertThat(checked * 100).isGreaterThanOrEqualTo(customers * 80).isLessThan(customers * 80 + 100);
        assertThat(checked).isLessThanOrEqualTo(customers);
    }
}
