package org.gridmarketing.billing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.billing.input.MarketSlot;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Bilingual;

/**
 * Market settlement (市场化购电结算): the contract curve at its price, and the deviation of each interval at its own.
 *
 * <p>Amount = Σ contracted × contract price + Σ (used − contracted) × deviation price, each sum rounded once. A bill takes the two over
 * with the energy they are for; their printed price is an average, as on bills of market users.
 */
public final class MarketSettlement {
    private MarketSettlement() {}

    /**
     * The charges of an agreement.
     *
     * @param agreementNo the price agreement
     * @param slots the intervals of the period
     * @param rounding of each of the two sums
     * @return the contract and the deviation; the energies of both together are what was used
     */
    public static List<StatedCharge> charges(String agreementNo, List<MarketSlot> slots, Rounding rounding) {
        StatedCharge contract = charge(
                agreementNo,
                "market-contract",
                new Bilingual("市场化购电（合同）", "Market purchase (contract)"),
                sum(slots, MarketSlot::contracted),
                rounding.round(money(slots, slot -> slot.contracted().at(slot.contractPrice()))));
        StatedCharge deviation = charge(
                agreementNo,
                "market-deviation",
                new Bilingual("市场化购电（偏差）", "Market purchase (deviation)"),
                sum(slots, MarketSettlement::deviation),
                rounding.round(money(slots, slot -> deviation(slot).at(slot.deviationPrice()))));
        return List.of(contract, deviation);
    }

    private static Energy deviation(MarketSlot slot) {
        return slot.used().minus(slot.contracted());
    }

    private static Energy sum(List<MarketSlot> slots, Function<MarketSlot, Energy> energy) {
        return slots.stream().map(energy).reduce(Energy.ZERO, Energy::plus);
    }

    private static Yuan money(List<MarketSlot> slots, Function<MarketSlot, Yuan> amount) {
        return slots.stream().map(amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    private static StatedCharge charge(String agreementNo, String code, Bilingual name, Energy energy, Yuan amount) {
        return new StatedCharge(
                agreementNo,
                code,
                name,
                amount,
                true,
                true,
                Optional.of(ChargeKind.MARKET_PURCHASE),
                Optional.of(energy));
    }
}
