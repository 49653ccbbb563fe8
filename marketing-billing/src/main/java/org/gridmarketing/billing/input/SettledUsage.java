package org.gridmarketing.billing.input;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.bill.QuantityRow;
import org.gridmarketing.model.dossier.StatedCharge;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;
import org.immutables.value.Value;

/**
 * Settled usage (结算电量): what is priced, by price agreement. Comes out of metering, or is built directly by callers whose
 * metering is done elsewhere.
 */
@Value.Immutable
public interface SettledUsage extends WithSettledUsage {
    /**
     * Customer number (用电客户编号).
     *
     * @return whose bill it is
     */
    String customerNo();

    /**
     * Billing period (计费周期).
     *
     * @return what it is for
     */
    BillingPeriod period();

    /**
     * Billing policy (计费口径).
     *
     * @return the choices by which it is computed
     */
    BillingPolicy policy();

    /**
     * Usage by agreement (各用户电价的结算电量).
     *
     * @return in the order in which they are billed
     */
    List<AgreementUsage> agreements();

    /**
     * Stated quantities (约定电量).
     *
     * @return kWh by the name that tariff components refer to
     */
    Map<String, Energy> statedQuantities();

    /**
     * Stated charges (给定费用).
     *
     * @return money that the bill takes over as it stands
     */
    List<StatedCharge> statedCharges();

    /**
     * Quantity rows (电量表).
     *
     * @return how the energy came about, for the bill; empty where metering was done elsewhere
     */
    List<QuantityRow> quantities();

    /**
     * Warnings (提示).
     *
     * @return what a reader of the bill must know
     */
    List<BillWarning> warnings();

    /**
     * Usage without stated energy (不计退补的结算电量), for the minimum charge.
     *
     * @return by agreement what was used before energy was added or given back (退补); empty where nothing was, where no tariff has
     *     a minimum charge, or where the energy cannot be settled without what was stated. What is left out is the usage itself
     */
    Map<String, AgreementUsage> beforeAdjustments();

    /**
     * Energy of the customer (用户总电量), for the load factor.
     *
     * @return kWh of all metering points, those without lines included; the sum of all agreements unless set
     */
    @Value.Default
    default Energy customerEnergy() {
        return agreements().stream().map(usage -> usage.energy().total()).reduce(Energy.ZERO, Energy::plus);
    }

    /**
     * Checks that every agreement stands once.
     *
     * @throws IllegalArgumentException naming an agreement that stands twice: its lines would be adjusted twice
     */
    @Value.Check
    default void check() {
        Set<String> numbers = new HashSet<>();
        for (AgreementUsage usage : agreements()) {
            if (!numbers.add(usage.agreement().no())) {
                throw new IllegalArgumentException("SettledUsage.agreements: agreement twice: "
                        + usage.agreement().no());
            }
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SettledUsage}; an attribute can be set once. */
    final class Builder extends ImmutableSettledUsage.Builder {
        Builder() {}
    }

    /**
     * Usage of one price agreement (单个用户电价的结算电量).
     *
     * @param agreement the agreement
     * @param energy settled active energy, losses and deductions included, kWh
     * @param reactive reactive energy for the power factor, forward and reverse summed by size, kvarh
     * @param demand maximum demand of the period, kW; empty where none is read
     * @param readParts what was read in parts of the period that follow one another from its first to its last day, by readings taken inside it; used where prices change inside
     * @param unread days of possible changes of price on which not every register was read
     */
    record AgreementUsage(
            BillableAgreement agreement,
            BandedEnergy energy,
            ReactiveEnergy reactive,
            Optional<Power> demand,
            List<PartEnergy> readParts,
            List<UnreadChange> unread) {
        /**
         * Keeps the list unchangeable.
         *
         * @param agreement the agreement
         * @param energy settled active energy, kWh
         * @param reactive reactive energy for the power factor, kvarh
         * @param demand maximum demand of the period, kW
         * @param readParts what was read in parts of the period
         * @param unread days of possible changes of price on which not every register was read
         */
        public AgreementUsage {
            readParts = List.copyOf(readParts);
            unread = List.copyOf(unread);
        }

        /**
         * Usage without readings inside the period.
         *
         * @param agreement the agreement
         * @param energy settled active energy, kWh
         * @param reactive reactive energy for the power factor, kvarh
         * @param demand maximum demand of the period, kW; empty where none is read
         */
        public AgreementUsage(
                BillableAgreement agreement, BandedEnergy energy, ReactiveEnergy reactive, Optional<Power> demand) {
            this(agreement, energy, reactive, demand, List.of());
        }

        /**
         * Usage with readings inside the period, all that are asked for.
         *
         * @param agreement the agreement
         * @param energy settled active energy, kWh
         * @param reactive reactive energy for the power factor, kvarh
         * @param demand maximum demand of the period, kW; empty where none is read
         * @param readParts what was read in parts of the period
         */
        public AgreementUsage(
                BillableAgreement agreement,
                BandedEnergy energy,
                ReactiveEnergy reactive,
                Optional<Power> demand,
                List<PartEnergy> readParts) {
            this(agreement, energy, reactive, demand, readParts, List.of());
        }
    }
}
