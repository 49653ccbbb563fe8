package org.gridmarketing.metering.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.trace.TraceSink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every order of voltages with exchanged, reversed and lost currents and a blown fuse, against ordinary floating point. */
class WiringOracleTest {
    private static final ObjectRef METER = new ObjectRef("Meter", "M-1");
    private static final List<Phase> PHASES = List.of(Phase.A, Phase.B, Phase.C);
    private static final List<List<Phase>> ORDERS = List.of(
            List.of(Phase.A, Phase.B, Phase.C),
            List.of(Phase.B, Phase.C, Phase.A),
            List.of(Phase.C, Phase.A, Phase.B),
            List.of(Phase.A, Phase.C, Phase.B),
            List.of(Phase.C, Phase.B, Phase.A),
            List.of(Phase.B, Phase.A, Phase.C));

    /** One wiring; signs are 1, −1 for a reversed and 0 for a lost current of elements 1 and 2. */
    private record Faults(
            boolean threeWire, List<Phase> order, boolean exchanged, List<Integer> signs, Optional<Phase> blown) {
        MeterWiring wiring() {
            MeterWiring wiring = (threeWire ? MeterWiring.threeWire() : MeterWiring.fourWire())
                    .voltagesConnected(order.get(0), order.get(1), order.get(2));
            wiring = exchanged ? wiring.currentsExchanged(1, 2) : wiring;
            for (int i = 0; i < signs.size(); i++) {
                wiring = signs.get(i) < 0
                        ? wiring.currentReversed(i + 1)
                        : signs.get(i) == 0 ? wiring.currentLost(i + 1) : wiring;
            }
            return blown.isPresent() ? wiring.fuseBlown(blown.get()) : wiring;
        }

        /** Measured power in units of U·I of one phase, the currents lagging by φ. */
        double power(double angle) {
            List<Phase> currents = threeWire ? List.of(Phase.A, Phase.C) : PHASES;
            double power = 0;
            for (int i = 0; i < currents.size(); i++) {
                int of = exchanged && i < 2 ? 1 - i : i;
                double[] current = phasor(Math.toRadians(degrees(currents.get(of))) - angle);
                double[] voltage = threeWire ? betweenTerminals(i) : potential(i);
                double sign = i < signs.size() ? signs.get(i) : 1;
                power += sign * (voltage[0] * current[0] + voltage[1] * current[1]);
            }
            return power;
        }

        private double[] potential(int terminal) {
            return isDead(terminal) ? new double[2] : phasor(Math.toRadians(degrees(order.get(terminal))));
        }

        /** Element 1 lies between terminals 1 and 2, element 2 between 3 and 2; without 2 they share what lies between 1 and 3. */
        private double[] betweenTerminals(int element) {
            int outer = 2 * element;
            if (isDead(outer)) {
                return new double[2];
            }
            double[] from = potential(outer);
            double[] to = potential(isDead(1) ? 2 - outer : 1);
            double share = isDead(1) ? 0.5 : 1;
            return new double[] {share * (from[0] - to[0]), share * (from[1] - to[1])};
        }

        private boolean isDead(int terminal) {
            return blown.filter(order.get(terminal)::equals).isPresent();
        }

        private static int degrees(Phase phase) {
            return phase == Phase.A ? 0 : phase == Phase.B ? -120 : 120;
        }

        private static double[] phasor(double radians) {
            return new double[] {Math.cos(radians), Math.sin(radians)};
        }

        @Override
        public String toString() {
            return threeWire + " " + order + " " + exchanged + " " + signs + " " + blown;
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "0.75", "-0.5", "1.7"})
    void everyWiringMeasuresWhatItsPhasorsSay(String tangent) {
        for (boolean threeWire : new boolean[] {true, false}) {
            for (List<Phase> order : ORDERS) {
                for (int signs = 0; signs < 9; signs++) {
                    for (int fault = 0; fault < 8; fault++) {
                        Optional<Phase> blown = fault / 2 == 3 ? Optional.empty() : Optional.of(PHASES.get(fault / 2));
                        List<Integer> both = List.of(signs / 3 - 1, signs % 3 - 1);
                        check(new Faults(threeWire, order, fault % 2 == 0, both, blown), tangent);
                    }
                }
            }
        }
    }

    private static void check(Faults faults, String tangent) {
        double angle = Math.atan(Double.parseDouble(tangent));
        double power = faults.power(angle);
        Outcome<CorrectionCoefficient> found = CorrectionCoefficient.of(
                faults.wiring(), LoadAngle.ofTangent(Ratio.of(tangent)), METER, TraceSink.none());
        assertThat(found.isOk()).as(faults.toString()).isEqualTo(Math.abs(power) > 1e-9);
        found.map(coefficient -> assertThat(
                        coefficient.rounded(Rounding.halfUp(12)).toBigDecimal().doubleValue())
                .as(faults.toString())
                .isCloseTo(3 * Math.cos(angle) / power, within(1e-8)));
    }
}
