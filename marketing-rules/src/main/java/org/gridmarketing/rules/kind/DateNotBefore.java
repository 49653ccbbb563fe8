package org.gridmarketing.rules.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not before (日期不应早于): a date, where there is one, must not lie before another, which itself is in order.
 *
 * @param <S> what is tested
 * @param attribute the date
 * @param earliest the first date that is in order
 */
public record DateNotBefore<S>(Attribute<S, LocalDate> attribute, Function<RuleContext, LocalDate> earliest)
        implements RuleKind<S> {
    @Override
    public String name() {
        return "DATE_NOT_BEFORE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "range");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<LocalDate> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<LocalDate> present
                ? judge(present.value(), earliest.apply(context))
                : Gate.missing(attribute.name(), recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<LocalDate> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<LocalDate> present
                ? QuickVerdict.passedIf(!present.value().isBefore(earliest.apply(context)))
                : QuickVerdict.missing(recorded);
    }

    private RuleOutcome judge(LocalDate date, LocalDate limit) {
        return date.isBefore(limit)
                ? RuleOutcome.violated(
                        attribute.name(),
                        "",
                        attribute.named().and("value", date).and("range", "≥ " + limit))
                : RuleOutcome.passed();
    }
}
