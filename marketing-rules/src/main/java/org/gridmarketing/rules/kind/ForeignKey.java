package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Foreign key (引用必须存在): a reference, where there is one, must lead to an object that is in use.
 *
 * @param <S> what holds the reference
 * @param attribute the reference; an absent one is not applicable
 * @param table the type it refers to, such as {@code ReadingSegment}
 * @param lookup follows it
 */
public record ForeignKey<S>(Attribute<S, String> attribute, String table, Lookup<S> lookup) implements RuleKind<S> {
    @Override
    public String name() {
        return "FK";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "key", "table");
    }

    @Override
    public List<String> variants() {
        return List.of("DANGLING", "OUT_OF_USE");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<String> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<String> present
                ? follow(present.value(), subject, view, context)
                : Gate.missing(attribute.name(), recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        Recorded<String> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<String> present
                ? QuickVerdict.passedIf(lookup.find(subject, present.value(), view, context) == Lookup.Target.FOUND)
                : QuickVerdict.missing(recorded);
    }

    RuleOutcome follow(String key, S subject, DossierView view, RuleContext context) {
        return switch (lookup.find(subject, key, view, context)) {
            case FOUND -> RuleOutcome.passed();
            case OUT_OF_USE -> violated("OUT_OF_USE", key);
            case NOTHING -> violated("DANGLING", key);
            case NO_TABLE -> RuleOutcome.undecided(table, MissingInput.Why.NOT_SUPPLIED);
        };
    }

    private RuleOutcome violated(String variant, String key) {
        return RuleOutcome.violated(
                attribute.name(),
                variant,
                attribute.named().and("key", attribute.shown(key)).and("table", table));
    }
}
