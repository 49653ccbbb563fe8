package org.gridmarketing.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.input.SettledUsage.AgreementUsage;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.tariff.TotalRounding;

/** The lines of a {@link NaiveBill} so far, and how they are rounded. */
final class NaiveLines {
    private final SettledUsage usage;
    private final List<Line> lines = new ArrayList<>();

    NaiveLines(SettledUsage usage) {
        this.usage = usage;
    }

    record Line(
            String agreement,
            String text,
            BigDecimal amount,
            boolean basic,
            boolean adjusted,
            boolean taxed,
            boolean fund) {
        Line with(BigDecimal other) {
            return new Line(agreement, text, other, basic, adjusted, taxed, fund);
        }
    }

    SettledUsage usage() {
        return usage;
    }

    List<Line> all() {
        return lines;
    }

    void add(Line line) {
        lines.add(line);
    }

    void add(AgreementUsage use, String text, BigDecimal exact, EnergyComponent component) {
        add(new Line(
                use.agreement().no(),
                text,
                money(exact),
                false,
                component.inPowerFactorBase(),
                component.taxed(),
                component.kind() == ChargeKind.FUND));
    }

    boolean isExact() {
        return usage.policy().totalRounding() != TotalRounding.SUM_OF_LINES;
    }

    BigDecimal money(BigDecimal exact) {
        return isExact() ? exact : fen(exact);
    }

    /** Where the total alone is rounded, one line takes what the others' fen leave of it. */
    void roundTotal() {
        BigDecimal left = isExact() ? fen(sum(lines)) : BigDecimal.ZERO;
        int taker = lines.size() - 1;
        for (int i = taker - 1; i >= 0 && usage.policy().totalRounding() == TotalRounding.TOTAL_LARGEST_LINE; i--) {
            taker = lines.get(i).amount.compareTo(lines.get(taker).amount) >= 0 ? i : taker;
        }
        for (int i = 0; i < lines.size() && isExact(); i++) {
            Line line = lines.get(i);
            left = left.subtract(fen(line.amount));
            lines.set(i, line.with(fen(line.amount)));
        }
        if (taker >= 0 && isExact()) {
            lines.set(taker, lines.get(taker).with(lines.get(taker).amount.add(left)));
        }
    }

    static BigDecimal fen(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    static <K, V> V get(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }
}
