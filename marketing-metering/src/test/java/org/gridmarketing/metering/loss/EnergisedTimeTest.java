package org.gridmarketing.metering.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Hours;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

class EnergisedTimeTest {
    private static final BillingPeriod MAY = BillingPeriod.ofMonth(YearMonth.of(2024, 5));
    private static final BillingPeriod FEBRUARY = BillingPeriod.ofMonth(YearMonth.of(2023, 2));

    /** regulation.md §7.1, BILL-01: a fixed loss of 304 kWh a month is 203 kWh in 20 days of 30. */
    @Test
    void twentyDaysOfThirtyBearTwoThirdsOfAMonth() {
        EnergisedTime time = EnergisedTime.ofDays(20, 30);
        assertThat(time.hours()).isEqualTo(Hours.of(480));
        assertThat(time.partOfMonth()).isEqualTo("2/3");
        assertThat(time.partOf(Energy.ofKwh(304), Rounding.WHOLE)).isEqualTo(Energy.ofKwh(203));
    }

    @Test
    void allOfAMonthIsOneMonthWhateverTheDivisor() {
        assertThat(EnergisedTime.in(MAY, 31, 30)).isEqualTo(EnergisedTime.wholeMonth(31));
        assertThat(EnergisedTime.in(FEBRUARY, 28, 30)).isEqualTo(EnergisedTime.wholeMonth(28));
        assertThat(EnergisedTime.in(FEBRUARY, 14, 30).partOfMonth()).isEqualTo("7/15");
        assertThat(EnergisedTime.in(FEBRUARY, 14, 28).partOfMonth()).isEqualTo("1/2");
        assertThat(EnergisedTime.in(MAY, 30, 30).isWholeMonth()).isTrue();
    }

    @Test
    void aPeriodOfSeveralMonthsBearsThatMany() {
        BillingPeriod twoMonths = new BillingPeriod(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 6, 30));
        assertThat(EnergisedTime.in(twoMonths, 61, 30)).isEqualTo(new EnergisedTime(Hours.of(1464), 2, 1));
        assertThat(EnergisedTime.in(twoMonths, 60, 30).partOfMonth()).isEqualTo("2");
        assertThat(EnergisedTime.in(twoMonths, 45, 30).partOfMonth()).isEqualTo("3/2");
        BillingPeriod odd = new BillingPeriod(LocalDate.of(2024, 4, 25), LocalDate.of(2024, 6, 12));
        assertThat(EnergisedTime.in(odd, 48, 30).partOfMonth()).isEqualTo("8/5");
    }

    @Test
    void refusesWhatNoPeriodHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> EnergisedTime.in(MAY, 32, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> EnergisedTime.ofDays(32, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> EnergisedTime.ofDays(-1, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> EnergisedTime.ofDays(1, 0));
    }

    @Property
    void aSplitWithoutAChangeIsNone(
            @ForAll @IntRange(min = 0, max = 30) int days, @ForAll @IntRange(min = 0, max = 30) int at) {
        int first = Math.min(days, at);
        assertThat(EnergisedTime.ofDays(first, 30).plus(EnergisedTime.ofDays(days - first, 30)))
                .isEqualTo(EnergisedTime.ofDays(days, 30));
    }
}
