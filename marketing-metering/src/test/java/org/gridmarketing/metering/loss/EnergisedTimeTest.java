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

    /** BILL-01: a fixed loss of 304 kWh a month is 203 kWh in 20 days of 30. */
    @Test
    void twentyDaysOfThirtyBearTwoThirdsOfAMonth() {
        EnergisedTime time = EnergisedTime.ofDays(20, 30);
        assertThat(time.hours()).isEqualTo(Hours.of(480));
        assertThat(time.partOfMonth()).isEqualTo("2/3");
        assertThat(time.partOf(Energy.ofKwh(304), Rounding.WHOLE)).isEqualTo(Energy.ofKwh(203));
    }

    @Test
    void allOfAMonthIsOneMonthWhateverTheDivisor() {
        assertThat(EnergisedTime.throughout(MAY, 30).partOfMonth()).isEqualTo("1");
        assertThat(EnergisedTime.throughout(MAY, 30).hours()).isEqualTo(Hours.of(744));
        assertThat(EnergisedTime.in(FEBRUARY, 28, 30).isWholeMonth()).isTrue();
        assertThat(EnergisedTime.in(FEBRUARY, 14, 30).partOfMonth()).isEqualTo("7/15");
        assertThat(EnergisedTime.in(FEBRUARY, 14, 28).partOfMonth()).isEqualTo("1/2");
        assertThat(EnergisedTime.in(MAY, 30, 30).isWholeMonth()).isTrue();
    }

    @Test
    void aPeriodOfSeveralMonthsBearsThatMany() {
        BillingPeriod twoMonths = new BillingPeriod(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 6, 30));
        assertThat(EnergisedTime.in(twoMonths, 61, 30).hours()).isEqualTo(Hours.of(1464));
        assertThat(EnergisedTime.in(twoMonths, 61, 30).partOfMonth()).isEqualTo("2");
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergisedTime.ofDays(20, 30).plus(EnergisedTime.ofDays(20, 30)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergisedTime.ofDays(20, 30).plus(EnergisedTime.ofDays(1, 31)));
    }

    /** Also in a month of 31 days by 30, where 16/30 and 15/30 would be more than a month. */
    @Property
    void aSplitWithoutAChangeIsNone(
            @ForAll @IntRange(min = 0, max = 31) int days,
            @ForAll @IntRange(min = 0, max = 31) int at,
            @ForAll @IntRange(min = 28, max = 31) int monthDays) {
        int first = Math.min(days, at);
        EnergisedTime joined =
                EnergisedTime.in(MAY, first, monthDays).plus(EnergisedTime.in(MAY, days - first, monthDays));
        assertThat(joined).isEqualTo(EnergisedTime.in(MAY, days, monthDays));
        assertThat(joined.partOf(Energy.ofKwh(300), Rounding.WHOLE)).isLessThanOrEqualTo(Energy.ofKwh(300));
    }

    @Property
    void moreDaysAreNeverLess(
            @ForAll @IntRange(min = 0, max = 27) int days, @ForAll @IntRange(min = 28, max = 31) int monthDays) {
        Energy month = Energy.ofKwh(3100);
        assertThat(EnergisedTime.in(FEBRUARY, days, monthDays).partOf(month, Rounding.FEN))
                .isLessThanOrEqualTo(
                        EnergisedTime.in(FEBRUARY, days + 1, monthDays).partOf(month, Rounding.FEN));
    }
}
