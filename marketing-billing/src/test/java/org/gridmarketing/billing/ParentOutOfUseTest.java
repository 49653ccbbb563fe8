package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

/** A share of a parent that does not take part is unknown, not nothing; and no agreed energy is below zero. */
class ParentOutOfUseTest {
    private static Edit ratio() {
        return ArchiveRefusals.bill02()
                .point(
                        ArchiveRefusals.LIGHTING,
                        p -> p.withQuantityMethod(Recorded.of(QuantityMethod.FIXED_RATIO))
                                .withFixedRatio(Recorded.of(Ratio.of("0.1"))));
    }

    @Test
    void shareOfAStoppedParent() {
        Edit edit = ratio().point(ArchiveRefusals.POWER, p -> p.withStatus(Recorded.of(MeteringPointStatus.STOPPED)));
        assertThat(Billing.bill(edit.result()).issues()).isNotEmpty();
    }

    @Test
    void shareOfAnAssessmentParent() {
        Edit edit =
                ratio().point(ArchiveRefusals.POWER, p -> p.withNature(Recorded.of(MeteringPointNature.ASSESSMENT)));
        assertThat(Billing.bill(edit.result()).issues()).isNotEmpty();
    }

    @Test
    void aFixedQuantityBelowZero() {
        Edit edit = ArchiveRefusals.bill02()
                .point(ArchiveRefusals.LIGHTING, p -> p.withFixedQuantity(Recorded.of(Energy.ofKwh(-2000))));
        assertThat(Billing.bill(edit.result()).issues()).isNotEmpty();
    }
}
