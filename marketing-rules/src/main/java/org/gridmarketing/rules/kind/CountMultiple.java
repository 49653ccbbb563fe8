package org.gridmarketing.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;

/**
 * Multiple (个数为倍数): of each group of related objects there must be a multiple of a number.
 *
 * @param <S> what is tested
 * @param <T> what is counted
 * @param <C> the code that tells the groups
 * @param candidates finds the objects, in use or not
 * @param inUse lets those through that count
 * @param kind the attribute that tells the groups
 * @param identity what makes two records the same object, such as the asset behind two of its windings
 * @param groups the groups, each counted apart
 * @param divisor what the count must be a multiple of
 * @param noneAllowed whether a group may be empty
 */
public record CountMultiple<S, T, C>(
        BiFunction<S, DossierView, List<T>> candidates,
        Gate<T> inUse,
        Attribute<T, C> kind,
        Attribute<T, String> identity,
        List<Group<C>> groups,
        int divisor,
        boolean noneAllowed)
        implements RuleKind<S> {
    /**
     * Objects that are counted together (计数组).
     *
     * @param <C> the code that tells the groups
     * @param variant which text speaks of the group
     * @param members which codes belong to it; a code may belong to several
     */
    public record Group<C>(String variant, Predicate<? super C> members) {}

    /**
     * Makes the list immutable.
     *
     * @param candidates finds the objects, in use or not
     * @param inUse lets those through that count
     * @param kind the attribute that tells the groups
     * @param identity what makes two records the same object
     * @param groups the groups, each counted apart
     * @param divisor what the count must be a multiple of
     * @param noneAllowed whether a group may be empty
     */
    public CountMultiple {
        groups = List.copyOf(groups);
    }

    @Override
    public String name() {
        return "COUNT_MULTIPLE";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("count", "divisor");
    }

    @Override
    public List<String> variants() {
        return groups.stream().map(Group::variant).toList();
    }

    @Override
    public RuleOutcome test(S subject, DossierView view, RuleContext context) {
        List<T> counted = new ArrayList<>();
        for (T each : candidates.apply(subject, view)) {
            Optional<RuleOutcome> stop = inUse.stop(each, view, context);
            if (stop.filter(RuleOutcome.Undecided.class::isInstance).isPresent()) {
                return stop.get();
            }
            if (stop.isEmpty()) {
                counted.add(each);
            }
        }
        return unreadable(counted, view).orElseGet(() -> judge(counted, view));
    }

    private Optional<RuleOutcome> unreadable(List<T> counted, DossierView view) {
        return counted.stream()
                .map(each -> kind.of(each, view))
                .filter(each -> !each.isPresent())
                .findFirst()
                .map(each -> RuleOutcome.undecided(kind.name(), MissingInput.Why.of(each)));
    }

    private RuleOutcome judge(List<T> counted, DossierView view) {
        return groups.stream()
                .flatMap(group -> violation(group, count(group, counted, view)).stream())
                .findFirst()
                .orElseGet(RuleOutcome::passed);
    }

    private Optional<RuleOutcome> violation(Group<C> group, long count) {
        boolean right = count % divisor == 0 && (noneAllowed || count > 0);
        return right
                ? Optional.empty()
                : Optional.of(RuleOutcome.violated(
                        "", group.variant(), Args.of("count", count).and("divisor", divisor)));
    }

    /** Records without an identity are objects of their own. */
    private long count(Group<C> group, List<T> counted, DossierView view) {
        List<Recorded<String>> members = counted.stream()
                .filter(each ->
                        kind.of(each, view).toOptional().filter(group.members()).isPresent())
                .map(each -> identity.of(each, view))
                .toList();
        return members.stream().filter(Recorded::isPresent).distinct().count()
                + members.stream().filter(each -> !each.isPresent()).count();
    }
}
