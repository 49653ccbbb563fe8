package org.gridmarketing.rules.kind;

import java.util.List;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Not null (不能为空): an attribute must be there. An empty field and one that cannot be read are told apart, since they are
 * mended differently.
 *
 * @param <S> what is tested
 * @param <V> the type of the attribute
 * @param attribute what must be there; a blank text counts as absent
 * @param placeholdersCount whether the placeholder texts of the profile count as values
 */
public record NotNull<S, V>(Attribute<S, V> attribute, boolean placeholdersCount) implements RuleKind<S> {
    /**
     * A check of an attribute for which no placeholders are in use.
     *
     * @param attribute what must be there
     */
    public NotNull(Attribute<S, V> attribute) {
        this(attribute, true);
    }

    /**
     * A check that takes the placeholder texts of the profile for what they are.
     *
     * @param <S> what is tested
     * @param attribute what must be there
     * @return the kind
     */
    public static <S> NotNull<S, String> beyondPlaceholders(Attribute<S, String> attribute) {
        return new NotNull<>(attribute, false);
    }

    @Override
    public String name() {
        return "NOT_NULL";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "raw");
    }

    @Override
    public List<String> variants() {
        return List.of("ABSENT", "UNREADABLE", "PLACEHOLDER");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<V> recorded = attribute.of(subject, view);
        if (recorded instanceof Recorded.Present<V> present) {
            return placeholdersCount
                    ? RuleOutcome.passed()
                    : judge(present.value().toString(), context);
        }
        return Missing.violation(attribute, recorded).orElseThrow();
    }

    @Override
    public QuickVerdict quick(S subject, DossierView view, RuleContext context) {
        return attribute.of(subject, view) instanceof Recorded.Present<V> present
                ? QuickVerdict.passedIf(placeholdersCount
                        || !context.isPlaceholder(present.value().toString()))
                : QuickVerdict.LOOK_CLOSER;
    }

    /** A placeholder is nobody's name or address, so that it is shown even where the attribute is personal. */
    private RuleOutcome judge(String text, RuleContext context) {
        return context.isPlaceholder(text)
                ? RuleOutcome.violated(
                        attribute.name(), "PLACEHOLDER", attribute.named().and("raw", text.strip()))
                : RuleOutcome.passed();
    }
}
