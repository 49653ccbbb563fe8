package org.gridmarketing.model.trace;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/**
 * Trace node (计算过程): one computed number with everything that it came from.
 *
 * @param step what was done (计算步骤), with formula and legal basis
 * @param subject what the number belongs to (计算对象): a metering point, a transformer, a bill line
 * @param inputs the numbers that went in (输入), by symbol, with units
 * @param result the number that came out (结果), with its unit
 * @param rounding how it was rounded (取整规则); empty where it is exact
 */
public record TraceNode(TraceStep step, ObjectRef subject, Args inputs, Arg result, Optional<Rounding> rounding) {
    /**
     * The node as one line of text.
     *
     * @param language of the text
     * @return formula, inputs, result and rounding
     */
    public String render(Language language) {
        String given = inputs.byName().entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue().render(language))
                .collect(Collectors.joining(", "));
        String rounded =
                rounding.map(r -> " [" + r.mode() + " " + r.scale() + "]").orElse("");
        return step.formula(language) + " | " + given + " → " + result.render(language) + rounded;
    }

    /**
     * The inputs in words.
     *
     * @param language of the words
     * @return symbols with their values, separated by semicolons
     */
    public String given(Language language) {
        return inputs.byName().entrySet().stream()
                .map(input -> symbol(input.getKey(), language) + " = "
                        + input.getValue().render(language))
                .collect(Collectors.joining("; "));
    }

    /** A symbol of a formula stands as it is; a word has its name in the language. */
    private static String symbol(String symbol, Language language) {
        return Messages.find("TRACE.SYMBOL." + symbol, language).orElse(symbol);
    }

    /**
     * The rounding in words.
     *
     * @param language of the words
     * @return for example 四舍五入，保留 2 位小数; empty where the result is exact
     */
    public Optional<String> rounded(Language language) {
        return rounding.map(how -> Messages.text(
                "TRACE.ROUNDED",
                Args.of("mode", Messages.template("TRACE.ROUNDING." + how.mode().name(), language))
                        .and("decimals", how.scale()),
                language));
    }
}
