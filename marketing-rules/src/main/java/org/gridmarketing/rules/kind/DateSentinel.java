package org.gridmarketing.rules.kind;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/** Placeholder date (占位日期): a date must not be one that only stands for a missing date; the profile says which do. */
public record DateSentinel() implements RuleKind<DateField> {
    @Override
    public String name() {
        return "DATE_SENTINEL";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(DateField field, DossierView view, RuleContext context) {
        return Gate.missing(field.attribute(), field.date())
                .orElseGet(() -> judge(field, field.date().toOptional().orElseThrow(), context));
    }

    @Override
    public QuickVerdict quick(DateField field, DossierView view, RuleContext context) {
        return field.date() instanceof Recorded.Present<LocalDate> present
                ? QuickVerdict.passedIf(!context.isPlaceholder(present.value()))
                : QuickVerdict.missing(field.date());
    }

    private static RuleOutcome judge(DateField field, LocalDate date, RuleContext context) {
        return context.isPlaceholder(date)
                ? RuleOutcome.violated(
                        field.attribute(),
                        "",
                        Args.of("attribute", field.attribute()).and("value", date))
                : RuleOutcome.passed();
    }
}
