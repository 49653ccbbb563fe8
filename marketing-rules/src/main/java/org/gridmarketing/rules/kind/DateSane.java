package org.gridmarketing.rules.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Sane date (日期合理): a date must not be a placeholder, which the profile names, and must not lie after the as-of date.
 * Dates are compared as local dates.
 *
 * @param <S> what is tested
 * @param attribute the date
 * @param required whether it must be there too; else an absent one is not applicable
 */
public record DateSane<S>(Attribute<S, LocalDate> attribute, boolean required) implements RuleKind<S> {
    @Override
    public String name() {
        return "DATE_SANE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw", "value", "range");
    }

    @Override
    public List<String> variants() {
        return List.of("ABSENT", "UNREADABLE", "PLACEHOLDER", "FUTURE");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<LocalDate> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<LocalDate> present) {
            return judge(present.value(), context);
        }
        Optional<RuleOutcome> missing =
                required ? Missing.violation(attribute, recorded) : Gate.missing(attribute.name(), recorded);
        return missing.orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<LocalDate> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<LocalDate> present) {
            LocalDate date = present.value();
            return QuickVerdict.passedIf(!context.isPlaceholder(date) && !date.isAfter(context.asOf()));
        }
        return required ? QuickVerdict.LOOK_CLOSER : QuickVerdict.missing(recorded);
    }

    private RuleOutcome judge(LocalDate date, RuleContext context) {
        if (context.isPlaceholder(date)) {
            return RuleOutcome.violated(
                    attribute.name(), "PLACEHOLDER", attribute.named().and("value", date));
        }
        return date.isAfter(context.asOf())
                ? RuleOutcome.violated(
                        attribute.name(),
                        "FUTURE",
                        attribute.named().and("value", date).and("range", "≤ " + context.asOf()))
                : RuleOutcome.passed();
    }
}
