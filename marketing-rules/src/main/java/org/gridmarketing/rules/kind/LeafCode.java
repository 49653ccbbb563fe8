package org.gridmarketing.rules.kind;

import java.util.List;
import java.util.function.BiFunction;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Leaf (末级项): a code, where there is one and the table has it, must have nothing below it.
 *
 * @param <S> what is tested
 * @param attribute the code
 * @param table the table, such as {@code Industry}
 * @param place finds a code in the table
 */
public record LeafCode<S>(Attribute<S, String> attribute, String table, BiFunction<String, RuleContext, Place> place)
        implements RuleKind<S> {
    /** Where a code stands in a hierarchy (层级位置). */
    public enum Place {
        /** Nothing stands below it (末级). */
        LEAF,
        /** Something stands below it (非末级). */
        GROUP,
        /** The table does not have it (不在表中). */
        NOT_THERE,
        /** There is no table (无表). */
        NO_TABLE
    }

    @Override
    public String name() {
        return "LEAF_CODE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "key", "table");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        Recorded<String> recorded = attribute.of(subject, view);
        return recorded instanceof Recorded.Present<String> present
                ? judge(present.value(), context)
                : Gate.missing(attribute.name(), recorded).orElseThrow();
    }

    private RuleOutcome judge(String code, RuleContext context) {
        return switch (place.apply(code, context)) {
            case LEAF -> RuleOutcome.passed();
            case GROUP ->
                RuleOutcome.violated(
                        attribute.name(),
                        "",
                        attribute.named().and("key", attribute.shown(code)).and("table", table));
            case NOT_THERE -> RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
            case NO_TABLE -> RuleOutcome.undecided(table, MissingInput.Why.NOT_SUPPLIED);
        };
    }
}
