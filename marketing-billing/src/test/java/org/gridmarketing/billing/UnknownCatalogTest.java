package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridmarketing.fixtures.SampleCases;
import org.junit.jupiter.api.Test;

/** An unknown catalogue beside the case's own tariffs must not make those tariffs unknown. */
class UnknownCatalogTest {
    @Test
    void theOwnTariffsOfTheCaseAreStillThere() {
        assertThat(Billing.bill(SampleCases.bill02().withCatalogs("atlantis-2026"))
                        .issues())
                .hasSize(1);
    }
}
