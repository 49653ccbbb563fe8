package org.gridmarketing.billing.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.metering.consumption.DemandReading;
import org.gridmarketing.metering.consumption.MeterSpan;
import org.gridmarketing.metering.consumption.RegisterDifference;
import org.gridmarketing.metering.consumption.RegisterSpan;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.ScaledRounding;
import org.gridmarketing.model.tariff.BandTotal;
import org.gridmarketing.model.tariff.BillingPolicy;

/** Read energy (抄见电量) of one meter: register differences times the multiplier, divided into bands. */
final class ReadPlan {
    private final List<RegisterKind> registers;
    private final int[] targets;
    private final int firstReading;
    private final ScaledRounding toEnergy;
    private final int energyDecimals;
    private final boolean summed;
    private final int[] bands;
    private final List<TouBand> bandKinds;
    private final int remainder;
    private final boolean checked;

    private ReadPlan(Layout layout, int firstReading, BillingPolicy policy) {
        this.registers = layout.registers;
        this.targets = layout.targets.stream().mapToInt(Integer::intValue).toArray();
        this.firstReading = firstReading;
        this.energyDecimals = policy.readEnergyRounding().map(Rounding::scale).orElse(Facts.READING_DECIMALS);
        this.toEnergy = ScaledRounding.dropping(Facts.READING_DECIMALS - energyDecimals);
        this.summed = policy.bandTotal() == BandTotal.SUM_OF_BANDS;
        this.bandKinds = layout.bands(summed);
        this.bands = bandKinds.stream().mapToInt(Slots::of).toArray();
        this.remainder = layout.rest.map(Slots::of).orElse(Slots.TOTAL);
        this.checked = layout.targets.contains(Slots.CHECKED);
    }

    /** Which registers there are, in the order in which their readings stand in a row. */
    private record Layout(List<RegisterKind> registers, List<Integer> targets, Optional<TouBand> rest) {
        static Optional<Layout> of(PointQuantity.Read read, boolean summed) {
            List<RegisterKind> registers = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            Optional<TouBand> rest = read.remainderBand();
            for (MeterSpan span : read.readings().spans()) {
                RegisterKind register = span.readings().register();
                Optional<Integer> target = target(register, rest, summed);
                if (target.isEmpty() || registers.contains(register)) {
                    return Optional.empty();
                }
                registers.add(register);
                targets.add(target.get());
            }
            Layout layout = new Layout(registers, targets, rest);
            return Optional.of(layout).filter(each -> each.isComplete(summed));
        }

        private static Optional<Integer> target(RegisterKind register, Optional<TouBand> rest, boolean summed) {
            Optional<TouBand> band = register.isActive() && !register.isReverse() ? register.band() : Optional.empty();
            if (band.isPresent()) {
                return rest.map(each -> each == band.get() && !summed ? Slots.CHECKED : Slots.of(band.get()));
            }
            return switch (register) {
                case ACTIVE_TOTAL -> Optional.of(rest.isPresent() && summed ? Slots.CHECKED : Slots.TOTAL);
                case REACTIVE_TOTAL -> Optional.of(Slots.FORWARD);
                case REVERSE_REACTIVE_TOTAL -> Optional.of(Slots.REVERSE);
                default -> Optional.empty();
            };
        }

        /** Where there are bands, other ones beside the remainder; where they are summed up, the remainder as well. */
        private boolean isComplete(boolean summed) {
            boolean total = registers.contains(RegisterKind.ACTIVE_TOTAL);
            if (rest.isEmpty()) {
                return total;
            }
            boolean banded = registers.stream().anyMatch(each -> each.band().isPresent());
            boolean own = registers.stream().anyMatch(each -> each.band().equals(rest));
            return banded && (summed ? own : total);
        }

        List<TouBand> bands(boolean summed) {
            List<TouBand> bands = new ArrayList<>();
            for (TouBand band : TouBand.values()) {
                boolean read = registers.stream().anyMatch(each -> each.band().equals(Optional.of(band)));
                boolean isRest = rest.equals(Optional.of(band));
                if (rest.isPresent() && (isRest ? summed : read)) {
                    bands.add(band);
                }
            }
            return bands;
        }
    }

    static Optional<ReadPlan> of(PointQuantity.Read read, int firstReading, BillingPolicy policy) {
        boolean coarse = policy.readEnergyRounding()
                .filter(rounding -> !ScaledNumbers.isHalfUp(rounding) || rounding.scale() > Facts.READING_DECIMALS)
                .isEmpty();
        return coarse && read.parts().isEmpty()
                ? Layout.of(read, policy.bandTotal() == BandTotal.SUM_OF_BANDS)
                        .map(layout -> new ReadPlan(layout, firstReading, policy))
                : Optional.empty();
    }

    int energyDecimals() {
        return energyDecimals;
    }

    /** How long a row with all readings is. */
    int rowLength() {
        return firstReading + 2 * targets.length;
    }

    /** All bands, the remainder among them; none where energy is not divided. */
    List<TouBand> bands() {
        List<TouBand> all = new ArrayList<>(bandKinds);
        for (TouBand band : TouBand.values()) {
            if (remainder == Slots.of(band) && !all.contains(band)) {
                all.add(band);
            }
        }
        return all.stream().sorted().toList();
    }

    int remainder() {
        return remainder;
    }

    /** Whether the total register is all that is read. */
    boolean isOneRegister() {
        return targets.length == 1 && targets[0] == Slots.TOTAL && remainder == Slots.TOTAL;
    }

    /** The energy of the total register. */
    long energyOfOneRegister(long[] facts) {
        long advanced = facts[firstReading + 1] - facts[firstReading];
        return toEnergy.round(Math.multiplyExact(advanced, facts[Facts.MULTIPLIER]));
    }

    /** Puts the readings of a customer into its row; false where they are not those of this plan or would be refused. */
    boolean fill(PointQuantity.Read read, long[] facts) {
        List<MeterSpan> spans = read.readings().spans();
        boolean possible = true;
        for (DemandReading each : read.readings().demands()) {
            possible &= !each.shown().isNegative() && each.multiplier().signum() > 0;
        }
        if (spans.size() != targets.length || !read.parts().isEmpty() || !possible) {
            return false;
        }
        for (int i = 0; i < targets.length; i++) {
            RegisterSpan readings = spans.get(i).readings();
            Outcome<RegisterValue> advanced = RegisterDifference.of(readings);
            boolean fits = readings.register() == registers.get(i)
                    && spans.get(i).multiplier().equals(spans.get(0).multiplier())
                    && advanced instanceof Outcome.Ok<RegisterValue> ok
                    && !ok.value().isNegative();
            if (!fits) {
                return false;
            }
            long previous = readings.previous().unscaledExact(Facts.READING_DECIMALS);
            facts[firstReading + 2 * i] = previous;
            facts[firstReading + 2 * i + 1] = previous + advanced.orElseThrow().unscaledExact(Facts.READING_DECIMALS);
        }
        facts[Facts.MULTIPLIER] = spans.get(0).multiplier().unscaledExact(0);
        return facts[Facts.MULTIPLIER] > 0;
    }

    /** False where the bands contradict the total by more than their last digits, or exceed it. */
    boolean run(long[] facts, long[] row) {
        long multiplier = facts[Facts.MULTIPLIER];
        row[Slots.FORWARD] = 0;
        row[Slots.REVERSE] = 0;
        for (int i = 0, reading = firstReading; i < targets.length; i++, reading += 2) {
            long advanced = facts[reading + 1] - facts[reading];
            row[targets[i]] = toEnergy.round(Math.multiplyExact(advanced, multiplier));
        }
        if (remainder == Slots.TOTAL) {
            return true;
        }
        long sum = 0;
        for (int band : bands) {
            sum = Math.addExact(sum, row[band]);
        }
        if (summed) {
            row[Slots.TOTAL] = sum;
            return !checked || Math.abs(row[Slots.CHECKED] - sum) <= facts[Facts.TOLERANCE];
        }
        long rest = row[Slots.TOTAL] - sum;
        row[remainder] = rest;
        return rest >= 0 && (!checked || Math.abs(rest - row[Slots.CHECKED]) <= facts[Facts.TOLERANCE]);
    }
}
