package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

/** A fact that cannot be read keeps nobody from a bill that does not depend on it. */
class FactsThatDoNotMatterTest {
    private static Customer withUnreadableDay(Customer customer) {
        return customer.withEnergisedOn(Recorded.unreadable("2001-13-40", UnreadableReason.MALFORMED));
    }

    private static Edit household() {
        return Edit.of(SampleCases.tier15());
    }

    private static Edit withoutTiers() {
        return household().version("FX-TIER-15-RESIDENTIAL", v -> v.withTiers(Optional.empty()));
    }

    @Test
    void theDayOfSupplyOfACustomerWithoutTiersAndBasicCharge() {
        assertThat(Billing.bill(withoutTiers()
                                .customer(FactsThatDoNotMatterTest::withUnreadableDay)
                                .result())
                        .orElseThrow()
                        .bill())
                .isEqualTo(Billing.bill(withoutTiers().result()).orElseThrow().bill());
    }

    @Test
    void theDayOfSupplyMattersToTiersOfAYear() {
        assertThat(Billing.bill(household()
                                .customer(FactsThatDoNotMatterTest::withUnreadableDay)
                                .result())
                        .issues())
                .extracting(Issue::attribute)
                .containsExactly("energisedOn");
    }

    @Test
    void theHouseholdMattersOnlyToBoundsThatMoveWithIt() {
        UnaryOperator<Customer> unreadable =
                customer -> customer.withHouseholdSize(Recorded.unreadable("many", UnreadableReason.MALFORMED));
        assertThat(Billing.bill(household().customer(unreadable).result()).isOk())
                .isTrue();
        assertThat(Billing.bill(TierRefusals.household(5).customer(unreadable).result())
                        .issues())
                .extracting(Issue::attribute)
                .containsExactly("householdSize");
    }

    @Test
    void theRunningTotalIsRefusedForTheCycleThatBeginsWithThePeriod() {
        Edit edit = household().stated(s -> s.withRunningTotals(Map.of("FX-TIER-15-A1", Energy.ofKwh(100))));
        assertThat(Billing.bill(edit.result()).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message(Language.EN))
                        .contains("2017-01-01")
                        .contains("100 kWh"));
    }
}
