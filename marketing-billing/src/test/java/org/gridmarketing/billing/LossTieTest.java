package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.LossTableLookup;
import org.junit.jupiter.api.Test;

/** Two points with the same energy: which of them takes the odd kWh of loss must not hang on the order of the archive. */
class LossTieTest {
    @Test
    void theOddKwhDoesNotDependOnTheOrderOfPoints() {
        // workshop 2 × 80 + nothing else: office and dormitory have 13829 kWh each, 27818 in all
        Edit edit = Edit.of(SampleCases.bill05())
                .reading("FX-BILL-05-M-WORKSHOP", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("7943"))
                .reading("FX-BILL-05-M-OFFICE", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("14285"))
                .reading("FX-BILL-05-M-DORMITORY", RegisterKind.ACTIVE_TOTAL, 1, Edit.value("14724"))
                .policy(p -> p.withLossTableLookup(LossTableLookup.LISTED_ENERGY));
        List<MeteringPoint> reversed = new ArrayList<>(edit.result().dossier().meteringPoints());
        Collections.reverse(reversed);
        Bill one = Billing.bill(edit.result()).orElseThrow().bill();
        Bill two = Billing.bill(
                        edit.dossier(d -> d.withMeteringPoints(reversed)).result())
                .orElseThrow()
                .bill();
        assertThat(two.quantities()).containsExactlyInAnyOrderElementsOf(one.quantities());
    }
}
