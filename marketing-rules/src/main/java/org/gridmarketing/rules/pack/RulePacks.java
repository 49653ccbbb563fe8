package org.gridmarketing.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProvider;
import org.gridmarketing.rules.engine.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Rule packs (规则扩展包加载): finds third parties' rules and adds them to a set. What a pack does wrong costs that pack or that rule
 * only; every omission is told.
 */
public final class RulePacks {
    private static final Set<String> OWN = Set.of("D1", "X7", "GM", "ORG");
    private static final String FORM = "[A-Z][A-Z0-9]*";

    private final List<Rule> rules = new ArrayList<>();
    private final List<PackFault> faults = new ArrayList<>();
    private final Set<String> prefixes = new HashSet<>(OWN);
    private final Set<RuleId> taken = new HashSet<>();

    private RulePacks(RuleSet base) {
        base.rules().forEach(rule -> ids(rule.descriptor()).forEach(taken::add));
    }

    /**
     * A set with packs (含扩展包的规则集).
     *
     * @param rules the base set, then the rules of the packs
     * @param faults what was left out, and why
     */
    public record Loaded(RuleSet rules, List<PackFault> faults) {
        /**
         * Keeps the list unchangeable.
         *
         * @param rules the base set, then the rules of the packs
         * @param faults what was left out, and why
         */
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Adds the packs of a class path.
     *
     * @param base the set they are added to
     * @param loader where they are looked for
     * @return the larger set
     */
    public static Loaded load(RuleSet base, ClassLoader loader) {
        RulePacks packs = new RulePacks(base);
        new FoundProviders(packs.faults).in(loader).forEach(packs::add);
        return new Loaded(base.and(packs.rules), packs.faults);
    }

    /**
     * Adds packs that the caller names.
     *
     * @param base the set they are added to
     * @param providers the packs
     * @return the larger set
     */
    public static Loaded of(RuleSet base, List<? extends RuleProvider> providers) {
        RulePacks packs = new RulePacks(base);
        providers.forEach(packs::add);
        return new Loaded(base.and(packs.rules), packs.faults);
    }

    private void add(RuleProvider provider) {
        Whose pack = new Whose(provider.getClass().getName(), "");
        Optional<String> prefix = guarded(pack, "prefix() is null", provider::prefix);
        if (prefix.isPresent() && !(prefix.get().matches(FORM) && prefixes.add(prefix.get()))) {
            faults.add(pack.fault(PackFault.Reason.PREFIX_REFUSED, prefix.get()));
        } else if (prefix.isPresent()) {
            guarded(pack, "rules() is null", () -> listed(provider)).ifPresent(all -> add(pack, prefix.get(), all));
        }
    }

    /** A copy that may hold null, which is the fault of one rule only. */
    @SuppressWarnings("NullAway") // whether a third party keeps to it is what is asked
    private static @Nullable List<@Nullable Rule> listed(RuleProvider provider) {
        List<Rule> all = provider.rules();
        return all == null ? null : new ArrayList<>(all);
    }

    private void add(Whose pack, String prefix, List<@Nullable Rule> all) {
        for (int i = 0; i < all.size(); i++) {
            Whose place = new Whose(pack.provider(), "#" + (i + 1));
            Optional<Rule> rule = Optional.ofNullable(all.get(i));
            if (rule.isEmpty()) {
                faults.add(place.fault(PackFault.Reason.CRASHED, "the rule is null"));
            } else {
                guarded(place, "descriptor() is null", rule.get()::descriptor)
                        .flatMap(of ->
                                guarded(place, "id() is null", () -> of.id().id()))
                        .ifPresent(id -> add(new Whose(pack.provider(), id), prefix, rule.get()));
            }
        }
    }

    private void add(Whose whose, String prefix, Rule rule) {
        guarded(whose, "", () -> {
            List<RuleId> ids = ids(rule.descriptor()).toList();
            Optional<PackFault> fault = fault(whose, prefix, rule, ids);
            fault.ifPresentOrElse(faults::add, () -> {
                taken.addAll(ids);
                rules.add(rule);
            });
            return fault.isEmpty();
        });
    }

    private Optional<PackFault> fault(Whose whose, String prefix, Rule rule, List<RuleId> ids) {
        for (RuleId id : ids) {
            if (!id.id().startsWith(prefix + "-")) {
                return Optional.of(whose.fault(PackFault.Reason.FOREIGN_ID, id.id()));
            }
            if (taken.contains(id)) {
                return Optional.of(whose.fault(PackFault.Reason.DUPLICATE_ID, id.id()));
            }
        }
        List<String> missing = RuleSet.missingTexts(rule);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(whose.fault(PackFault.Reason.NO_TEXT, String.join(", ", missing)));
    }

    private static Stream<RuleId> ids(RuleDescriptor descriptor) {
        return Stream.concat(Stream.of(descriptor.id()), descriptor.aliases().stream());
    }

    /** What a third party answers; that it throws, or answers null, is told of it. */
    private <T> Optional<T> guarded(Whose whose, String isNull, Supplier<? extends @Nullable T> step) {
        try {
            Optional<T> answer = Optional.ofNullable(step.get());
            if (answer.isEmpty()) {
                faults.add(whose.fault(PackFault.Reason.CRASHED, isNull));
            }
            return answer;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            faults.add(whose.fault(e));
            return Optional.empty();
        }
    }
}
