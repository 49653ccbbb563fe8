package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.TotalRounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.trace.TraceSink;

/** Exact lines of a bill whose total alone is rounded (合计取整): lines are shown in fen, and one of them takes the difference. */
final class RoundedTotal {
    private RoundedTotal() {}

    static List<BillLine> of(List<BillLine> exact, TotalRounding rule, TraceSink trace) {
        Yuan sum = exact.stream().map(BillLine::amount).reduce(Yuan.ZERO, Yuan::plus);
        Yuan shown =
                exact.stream().map(line -> Rounding.FEN.round(line.amount())).reduce(Yuan.ZERO, Yuan::plus);
        Yuan left = Rounding.FEN.round(sum).minus(shown);
        int taker = taker(exact, rule);
        List<BillLine> lines = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            lines.add(shown(exact.get(i), i == taker ? left : Yuan.ZERO, sum, trace));
        }
        return lines;
    }

    private static int taker(List<BillLine> lines, TotalRounding rule) {
        int taker = rule == TotalRounding.TOTAL_LAST_LINE ? lines.size() - 1 : 0;
        for (int i = 1; i < lines.size() && rule == TotalRounding.TOTAL_LARGEST_LINE; i++) {
            taker = lines.get(i).amount().compareTo(lines.get(taker).amount()) > 0 ? i : taker;
        }
        return taker;
    }

    private static BillLine shown(BillLine line, Yuan more, Yuan sum, TraceSink trace) {
        Yuan amount = Rounding.FEN.round(line.amount());
        if (trace.isRecording()) {
            Args inputs = Args.of("F", line.amount());
            trace.rounded(BillingSteps.LINE_SHOWN, line.ref(), inputs, amount, Rounding.FEN);
            if (!more.isZero()) {
                Args residual = Args.of("F0", amount).and("ΔF", more).and("ΣF", sum);
                trace.exact(BillingSteps.ROUNDING_RESIDUAL, line.ref(), residual, amount.plus(more));
            }
        }
        return BillLine.builder()
                .number(line.number())
                .source(line.source())
                .band(line.band())
                .tier(line.tier())
                .days(line.days())
                .quantity(line.quantity())
                .price(line.price())
                .amount(amount.plus(more))
                .build();
    }
}
