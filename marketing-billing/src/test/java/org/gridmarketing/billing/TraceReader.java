package org.gridmarketing.billing;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.trace.TraceNode;
import org.gridmarketing.model.trace.TraceStep;

/** Reads an explanation as it is printed: what a person with a pocket calculator has before the eyes, and no object behind it. */
final class TraceReader {
    private TraceReader() {}

    /** First and last day. */
    record Days(LocalDate first, LocalDate last) {
        static Days parse(String printed) {
            List<String> ends = Splitter.on(" to ").splitToList(printed);
            return new Days(LocalDate.parse(ends.get(0)), LocalDate.parse(ends.get(ends.size() - 1)));
        }

        long count() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    static boolean is(TraceNode node, TraceStep step) {
        return node.step().id().equals(step.id());
    }

    static List<TraceNode> of(TraceStep step, List<TraceNode> nodes) {
        return nodes.stream().filter(node -> is(node, step)).toList();
    }

    static Arg arg(TraceNode node, String symbol) {
        return Objects.requireNonNull(node.inputs().byName().get(symbol), () -> symbol + " of " + node);
    }

    static String text(TraceNode node, String symbol) {
        return arg(node, symbol).render(Language.EN);
    }

    static Days days(TraceNode node) {
        return Days.parse(text(node, "D"));
    }

    static BigDecimal number(TraceNode node, String symbol) {
        return number(arg(node, symbol));
    }

    static BigDecimal result(TraceNode node) {
        return number(node.result());
    }

    /** An amount with its unit, or a plain number. */
    static BigDecimal number(Arg arg) {
        return arg instanceof Arg.Amount amount
                ? new BigDecimal(amount.number())
                : new BigDecimal(arg.render(Language.EN));
    }

    /** Inputs whose symbols begin so, in their order. */
    static List<BigDecimal> numbers(TraceNode node, String prefix) {
        return node.inputs().byName().entrySet().stream()
                .filter(input -> input.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .map(TraceReader::number)
                .toList();
    }
}
