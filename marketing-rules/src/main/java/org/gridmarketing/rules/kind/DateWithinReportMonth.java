package org.gridmarketing.rules.kind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Within the report month (不晚于上报月份): the month of a date, where there is one, must not come after the month that is
 * reported.
 *
 * @param <S> what is tested
 * @param attribute the date
 */
public record DateWithinReportMonth<S>(Attribute<S, LocalDate> attribute) implements RuleKind<S> {
    @Override
    public String name() {
        return "DATE_LE_MONTH";
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
                ? judge(present.value(), context.reportMonth())
                : Gate.missing(attribute.name(), recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<LocalDate> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<LocalDate> present
                ? QuickVerdict.passedIf(
                        !present.value().isAfter(context.reportMonth().atEndOfMonth()))
                : QuickVerdict.missing(recorded);
    }

    private RuleOutcome judge(LocalDate date, YearMonth month) {
        return date.isAfter(month.atEndOfMonth())
                ? RuleOutcome.violated(
                        attribute.name(),
                        "",
                        attribute.named().and("value", date).and("range", "≤ " + month))
                : RuleOutcome.passed();
    }
}
