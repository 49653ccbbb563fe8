package org.gridmarketing.billing.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspendedTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024-03-05, 1 month 24 days",
        "2024-01-31, 2024-02-29, 0 months 29 days",
        "2024-01-01, 2024-01-31, 0 months 29 days",
        "2024-05-01, 2024-05-02, 0 months 1 day",
        "2024-05-02, 2024-05-02, 0 months 0 days",
        "2024-05-02, 2024-04-02, 0 months 0 days"
    })
    void monthsFromDayToDayAndDaysLeftOver(LocalDate start, LocalDate end, String text) {
        assertThat(SuspendedTime.between(start, end).text().en()).isEqualTo(text);
    }

    @Test
    void thirtyDaysLeftOverOfSeveralMakeAMonth() {
        SuspendedTime time = new SuspendedTime(54).plus(new SuspendedTime(126));
        assertThat(time).isEqualTo(SuspendedTime.ofMonths(6));
        assertThat(time.text().zh()).isEqualTo("6 个月 0 天");
        assertThatIllegalArgumentException().isThrownBy(() -> new SuspendedTime(-1));
    }

    @Test
    void theDatesOfAMonthHaveAsManyDaysAsItCharges() {
        BillingPeriod july = new BillingPeriod(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 31));
        BillingPeriod part = new BillingPeriod(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 18));
        assertThat(ChargedMonth.during(july, part)).isEqualTo(new ChargedMonth(july, 18, Optional.of(part)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChargedMonth(july, 17, Optional.of(part)));
    }
}
