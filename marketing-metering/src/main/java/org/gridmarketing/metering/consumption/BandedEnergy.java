package org.gridmarketing.metering.consumption;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.quantity.Energy;

/**
 * Energy by bands (分时电量): a total and, where it is divided, its time-of-use bands, which sum up to it exactly.
 *
 * @param total the energy, kWh; may be negative where energy was deducted
 * @param bands the energy of each band, in the order of {@link TouBand}; empty where the energy is not divided
 */
public record BandedEnergy(Energy total, Map<TouBand, Energy> bands) {
    /** Nothing, not divided; neutral in sums. */
    public static final BandedEnergy NONE = of(Energy.ZERO);

    /**
     * Checks the sum.
     *
     * @param total the energy, kWh
     * @param bands the energy of each band; empty where the energy is not divided
     * @throws IllegalArgumentException if there are bands and they do not sum up to the total
     */
    public BandedEnergy {
        Map<TouBand, Energy> copy = new EnumMap<>(TouBand.class);
        copy.putAll(bands);
        bands = Collections.unmodifiableMap(copy);
        if (!bands.isEmpty() && !sum(bands).equals(total)) {
            throw new IllegalArgumentException("bands must sum up to the total " + total + ": " + bands);
        }
    }

    /**
     * Energy that is not divided.
     *
     * @param total the energy
     * @return without bands
     */
    public static BandedEnergy of(Energy total) {
        return new BandedEnergy(total, Map.of());
    }

    /**
     * Divided energy.
     *
     * @param total the energy
     * @param bands its bands; empty for energy that is not divided
     * @return total and bands
     * @throws IllegalArgumentException if there are bands and they do not sum up to the total
     */
    public static BandedEnergy of(Energy total, Map<TouBand, Energy> bands) {
        return new BandedEnergy(total, bands);
    }

    /**
     * Whether there are bands.
     *
     * @return false where only the total is known
     */
    public boolean isDivided() {
        return !bands.isEmpty();
    }

    /**
     * The energy of one band.
     *
     * @param band which
     * @return its energy; zero where it is not among the bands
     */
    public Energy in(TouBand band) {
        return bands.getOrDefault(band, Energy.ZERO);
    }

    /**
     * The sum, band by band.
     *
     * @param other what is added
     * @return this plus {@code other}
     * @throws IllegalArgumentException if one is divided and the other is energy that is not
     */
    public BandedEnergy plus(BandedEnergy other) {
        return combine(other, Energy::plus);
    }

    /**
     * The difference, band by band.
     *
     * @param other what is taken away
     * @return this minus {@code other}; may be negative
     * @throws IllegalArgumentException if one is divided and the other is energy that is not
     */
    public BandedEnergy minus(BandedEnergy other) {
        return combine(other, Energy::minus);
    }

    /**
     * What is left once the energy of another point is taken off (套扣): band by band where both are divided. Where only this one
     * is, the other comes off one band; where only the other one is, its total comes off.
     *
     * @param other what is taken off
     * @param remainderBand the band that bears energy without bands (practice: flat)
     * @return this less {@code other}; may be negative
     */
    public BandedEnergy less(BandedEnergy other, TouBand remainderBand) {
        if (isDivided() && !other.isDivided()) {
            return withAddedTo(remainderBand, other.total.negate());
        }
        return minus(isDivided() ? other : of(other.total));
    }

    /**
     * This with energy added to one band; to the total alone where this is not divided.
     *
     * @param band to which band
     * @param energy how much; negative to take away
     * @return the new energy
     */
    public BandedEnergy withAddedTo(TouBand band, Energy energy) {
        return plus(isDivided() ? of(energy, Map.of(band, energy)) : of(energy));
    }

    private BandedEnergy combine(BandedEnergy other, BinaryOperator<Energy> operator) {
        requireSameDivision(other);
        Map<TouBand, Energy> combined = new EnumMap<>(TouBand.class);
        for (TouBand band : TouBand.values()) {
            if (bands.containsKey(band) || other.bands.containsKey(band)) {
                combined.put(band, operator.apply(in(band), other.in(band)));
            }
        }
        return of(operator.apply(total, other.total), combined);
    }

    /** Which band an undivided energy would fall into is not known, so it cannot be added to a divided one. */
    private void requireSameDivision(BandedEnergy other) {
        BandedEnergy undivided = isDivided() ? other : this;
        if (isDivided() != other.isDivided() && !undivided.total.isZero()) {
            throw new IllegalArgumentException(
                    "one energy is divided into bands, the other is not: " + this + ", " + other);
        }
    }

    private static Energy sum(Map<TouBand, Energy> bands) {
        Energy sum = Energy.ZERO;
        for (Energy energy : bands.values()) {
            sum = sum.plus(energy);
        }
        return sum;
    }
}
