package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;

/** One fault of a point must not hide its others, nor those of its agreement and its transformer. */
class HiddenReasonsTest {
    private static Iterable<IssueCode> codes(Edit edit) {
        return Billing.bill(edit.result()).issues().stream()
                .map(issue -> issue.code())
                .toList();
    }

    @Test
    void aMissingMultiplierDoesNotHideABackwardReading() {
        assertThat(codes(ArchiveRefusals.bill02()
                        .installation(ArchiveRefusals.INSTALLATION, i -> i.withCompositeMultiplier(Recorded.absent()))
                        .reading(ArchiveRefusals.METER, RegisterKind.ACTIVE_TOTAL, 1, Edit.value("5000"))))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aMissingMultiplierDoesNotHideAnUnknownPriceCode() {
        assertThat(codes(ArchiveRefusals.bill02()
                        .installation(ArchiveRefusals.INSTALLATION, i -> i.withCompositeMultiplier(Recorded.absent()))
                        .agreement("FX-BILL-02-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))))
                .containsExactlyInAnyOrder(MeteringIssues.VALUE_MISSING, BillingIssues.UNKNOWN_PRICE_CODE);
    }

    @Test
    void aMissingMultiplierDoesNotHideAMissingCapacityOfTheTransformer() {
        assertThat(codes(Edit.of(SampleCases.hubei35Kv())
                        .installation("FX-HB-35KV-I1", i -> i.withCompositeMultiplier(Recorded.absent()))
                        .agreement("FX-HB-35KV-A1", a -> a.withPriceCode(Recorded.of("NOWHERE")))))
                .containsExactlyInAnyOrder(MeteringIssues.VALUE_MISSING, BillingIssues.UNKNOWN_PRICE_CODE);
    }
}
