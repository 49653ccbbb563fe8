package org.gridmarketing.billing.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.BarChart;

/** What a bill comes to for each kind of charge, as bars; what is given back has a colour of its own. */
final class AmountChart {
    private AmountChart() {}

    static String of(Bill bill, String title, Language language) {
        Map<ChargeKind, Yuan> byKind = new EnumMap<>(ChargeKind.class);
        for (BillLine line : bill.lines()) {
            byKind.merge(line.kind(), line.amount(), Yuan::plus);
        }
        BarChart chart = new BarChart(title);
        byKind.forEach((kind, amount) -> chart.add(bar(kind, amount, language)));
        return chart.svg();
    }

    private static BarChart.Bar bar(ChargeKind kind, Yuan amount, Language language) {
        String label = kind.label(language);
        String shown = Args.argOf(amount).render(language);
        long fen = amount.toBigDecimal().abs().movePointRight(2).longValue();
        String cssClass = amount.isNegative() ? "negative" : "positive";
        return new BarChart.Bar(label, shown, List.of(new BarChart.Part(cssClass, label + " " + shown, fen)));
    }
}
