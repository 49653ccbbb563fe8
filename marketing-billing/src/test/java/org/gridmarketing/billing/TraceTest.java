package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.trace.TraceNode;
import org.junit.jupiter.api.Test;

/** Steps of a line belong to that line, and every line has some. */
class TraceTest {
    /** Nothing was used in the peak band: how its price came about is no step of the first line, which is for the flat band. */
    @Test
    void aBandWithoutEnergyHasNoSteps() {
        ComponentPrice price = new ComponentPrice.Floating(
                Usages.price("0.5"), Map.of(TouBand.PEAK, Ratio.of("1.5"), TouBand.FLAT, Ratio.ONE));
        Energy energy = Energy.ofKwh(100);
        ComputedBill computed = Billing.price(Usages.usage(Usages.use(
                        Usages.agreement(
                                "A1", Usages.version(Usages.component("e", ChargeKind.CATALOGUE_ENERGY, price))),
                        BandedEnergy.of(energy, Map.of(TouBand.PEAK, Energy.ZERO, TouBand.FLAT, energy)))))
                .orElseThrow();
        List<TraceNode> prices = computed.explain().stream()
                .filter(node -> node.subject().equals(BillLine.ref(1))
                        && node.step().id().equals(BillingSteps.FLOATED_PRICE.id()))
                .toList();
        assertThat(prices).hasSize(1);
    }

    /** An adjustment of no line at all is still to be explained, or not to be printed. */
    @Test
    void anAdjustmentOfNothingIsExplained() {
        AgreementUsage use = new AgreementUsage(
                Usages.agreement("A1", Usages.version(Usages.flat("e", "0.5").withInPowerFactorBase(false)))
                        .withPowerFactorStandard(PowerFactorStandard.P090)
                        .withPowerFactorParticipation(PowerFactorParticipation.ENERGY_AND_CHARGE),
                BandedEnergy.of(Energy.ofKwh(100)),
                ReactiveEnergy.ofKvarh(100),
                Optional.empty());
        ComputedBill computed = Billing.price(Usages.usage(use)
                        .withPolicy(BillingPolicy.defaults().withPowerFactorRounding(PowerFactorRounding.EACH_LINE)))
                .orElseThrow();
        List<TraceNode> nodes = computed.explain();
        assertThat(computed.bill().lines())
                .allSatisfy(line ->
                        assertThat(nodes).anyMatch(node -> node.subject().equals(line.ref())));
    }

    /** The lines of an agreement are told apart by its number, so two usages of one number would be adjusted twice. */
    @Test
    void twoUsagesOfOneAgreementAreRefused() {
        AgreementUsage use = new AgreementUsage(
                Usages.agreement("A1", Usages.version(Usages.flat("e", "0.5"))),
                BandedEnergy.of(Energy.ofKwh(100)),
                ReactiveEnergy.ofKvarh(100),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Usages.usage(use, use))
                .withMessageContaining("A1");
    }
}
