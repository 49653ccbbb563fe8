package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.billing.input.BillableAgreement;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.tariff.PowerFactorLookup;
import org.gridmarketing.model.tariff.PowerFactorRounding;
import org.gridmarketing.model.tariff.SeveralStandards;

/** Power-factor adjustment of a {@link NaiveBill}, by walking the printed table. */
final class NaivePowerFactor {
    private final NaiveLines lines;

    NaivePowerFactor(NaiveLines lines) {
        this.lines = lines;
    }

    void adjust() {
        Map<String, List<AgreementUsage>> groups = new LinkedHashMap<>();
        for (AgreementUsage use : lines.usage().agreements()) {
            boolean alone = use.agreement().powerFactorParticipation() == PowerFactorParticipation.SEPARATE_SUB_POINT;
            String name = alone
                    ? "alone " + use.agreement().no()
                    : "with " + use.agreement().powerFactorAssessment();
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(use);
        }
        groups.values().forEach(this::assessment);
    }

    private void assessment(List<AgreementUsage> group) {
        Set<PowerFactorStandard> standards = new LinkedHashSet<>();
        group.stream()
                .filter(NaivePowerFactor::adjusts)
                .forEach(use -> standards.add(use.agreement().powerFactorStandard()));
        boolean one = standards.size() < 2
                || lines.usage().policy().powerFactor().severalStandards() == SeveralStandards.ONE_FACTOR_FOR_ALL;
        for (PowerFactorStandard standard : standards) {
            BigDecimal active = BigDecimal.ZERO;
            BigDecimal reactive = BigDecimal.ZERO;
            List<BillableAgreement> charged = new ArrayList<>();
            for (AgreementUsage use : group) {
                boolean same = use.agreement().powerFactorStandard() == standard;
                if ((one || same) && use.agreement().powerFactorParticipation() != PowerFactorParticipation.NONE) {
                    active = active.add(use.energy().total().toBigDecimal());
                    reactive = reactive.add(use.reactive().toBigDecimal());
                }
                if (same && adjusts(use)) {
                    charged.add(use.agreement());
                }
            }
            if (active.signum() > 0) {
                int hundredths = cosPhi(active, reactive);
                BigDecimal rate = rate(standard.hundredths().orElseThrow(), hundredths);
                for (PowerFactorRelief relief : List.of(PowerFactorRelief.NONE, PowerFactorRelief.STANDARD_LOWERED)) {
                    List<BillableAgreement> alike = charged.stream()
                            .filter(each -> each.powerFactorRelief() == relief)
                            .toList();
                    boolean lowered = relief == PowerFactorRelief.STANDARD_LOWERED;
                    if (!alike.isEmpty()) {
                        adjust(alike, lowered ? rate.max(BigDecimal.ZERO) : rate);
                    }
                }
            }
        }
    }

    private static boolean adjusts(AgreementUsage use) {
        PowerFactorParticipation part = use.agreement().powerFactorParticipation();
        return use.agreement().powerFactorStandard().isAssessed()
                && (part == PowerFactorParticipation.ENERGY_AND_CHARGE
                        || part == PowerFactorParticipation.SEPARATE_SUB_POINT);
    }

    private int cosPhi(BigDecimal active, BigDecimal reactive) {
        BigDecimal kwh = active;
        BigDecimal kvarh = reactive;
        if (lines.usage().policy().powerFactor().lookup() == PowerFactorLookup.BY_RATIO_TABLE) {
            kvarh = reactive.divide(active, 4, RoundingMode.HALF_UP);
            kwh = BigDecimal.ONE;
            if (kvarh.compareTo(new BigDecimal("1.249")) == 0) {
                return 63;
            }
        }
        BigDecimal square = kwh.multiply(kwh).add(kvarh.multiply(kvarh));
        return kwh.divide(square.sqrt(new MathContext(60)), new MathContext(50))
                .setScale(2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .intValueExact();
    }

    private boolean inBase(NaiveLines.Line line) {
        return switch (lines.usage().policy().powerFactor().base()) {
            case AS_TARIFF -> line.adjusted();
            case WITHOUT_LEVIES -> !line.fund() && !line.text().equals("power-factor-adjustment");
            case WITH_LEVIES -> !line.text().equals("power-factor-adjustment");
        };
    }

    private void adjust(List<BillableAgreement> charged, BigDecimal percent) {
        List<BigDecimal> base = new ArrayList<>();
        for (BillableAgreement agreement : charged) {
            Optional<BigDecimal> stated = agreement.statedPowerFactorBase().map(yuan -> yuan.toBigDecimal());
            stated.ifPresent(base::add);
            lines.all().stream()
                    .filter(line -> line.agreement().equals(agreement.no()) && inBase(line))
                    .filter(line -> line.basic() || stated.isEmpty())
                    .forEach(line -> base.add(line.amount()));
        }
        BigDecimal rate = percent.movePointLeft(2);
        BigDecimal once = base.stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(rate);
        BigDecimal each =
                base.stream().map(part -> NaiveLines.fen(part.multiply(rate))).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean perLine = lines.usage().policy().powerFactorRounding() == PowerFactorRounding.EACH_LINE;
        lines.add(new NaiveLines.Line(
                charged.get(0).no(),
                "power-factor-adjustment",
                lines.money(perLine ? each : once),
                false,
                false,
                true,
                false));
    }

    /** Walks the printed table of the 1983 notice from the standard, hundredth by hundredth. */
    static BigDecimal rate(int standard, int cosPhi) {
        BigDecimal rate = BigDecimal.ZERO;
        for (int c = standard - 1; c >= cosPhi; c--) {
            int missing = standard - c;
            rate = rate.add(new BigDecimal(missing <= 20 ? "0.5" : missing <= 25 ? "1" : "2"));
        }
        int last = standard == 90 ? 95 : standard == 85 ? 94 : 92;
        for (int c = standard + 1; c <= Math.min(cosPhi, last); c++) {
            rate = rate.subtract(new BigDecimal(c <= 90 ? "0.1" : "0.15"));
        }
        return rate;
    }
}
