package org.gridmarketing.billing.stage;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.stage.LineWriter.Charge;
import org.gridmarketing.billing.trace.BillingSteps;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.EnergyPrice;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.RoundedAs;
import org.gridmarketing.model.text.Args;

/** Lines of a component whose sum is rounded (分项合计取整): lines are rounded too, and one of them takes the difference. */
final class ComponentRounding {
    private final RoundedAs rule;
    private final Rounding rounding;
    private final List<Pending> pending = new ArrayList<>();

    ComponentRounding(RoundedAs rule, Rounding rounding) {
        this.rule = rule;
        this.rounding = rounding;
    }

    /** A line that is not written yet, and what tells its price when it is. */
    private record Pending(Charge charge, Energy energy, EnergyPrice price, Yuan exact, Runnable priceTold) {}

    void add(Charge charge, Energy energy, EnergyPrice price, Runnable priceTold) {
        pending.add(new Pending(charge, energy, price, energy.at(price), priceTold));
    }

    void write(LineWriter lines) {
        Yuan exact = pending.stream().map(Pending::exact).reduce(Yuan.ZERO, Yuan::plus);
        Yuan shown = pending.stream().map(line -> rounding.round(line.exact())).reduce(Yuan.ZERO, Yuan::plus);
        Yuan left = rounding.round(exact).minus(shown);
        int taker = taker();
        for (int i = 0; i < pending.size(); i++) {
            write(pending.get(i), i == taker ? left : Yuan.ZERO, exact, lines);
        }
    }

    private int taker() {
        if (rule == RoundedAs.COMPONENT_LAST_LINE) {
            return pending.size() - 1;
        }
        int largest = 0;
        for (int i = 1; i < pending.size(); i++) {
            largest = pending.get(i).exact().compareTo(pending.get(largest).exact()) > 0 ? i : largest;
        }
        return largest;
    }

    private void write(Pending line, Yuan more, Yuan sum, LineWriter lines) {
        Yuan amount = rounding.round(line.exact());
        if (lines.trace().isRecording()) {
            line.priceTold().run();
            Args inputs = line.charge().given(line.energy(), line.price());
            lines.trace().rounded(line.charge().told(), BillLine.ref(lines.next()), inputs, amount, rounding);
            if (!more.isZero()) {
                Args residual = Args.of("F0", amount).and("ΔF", more).and("ΣF", sum);
                lines.trace()
                        .exact(BillingSteps.ROUNDING_RESIDUAL, BillLine.ref(lines.next()), residual, amount.plus(more));
            }
        }
        lines.append(line.charge(), line.energy(), line.price(), amount.plus(more));
    }
}
