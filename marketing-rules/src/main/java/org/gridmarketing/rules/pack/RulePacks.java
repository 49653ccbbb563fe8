package org.gridmarketing.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProvider;
import org.gridmarketing.rules.engine.RuleSet;

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
        Iterator<RuleProvider> found =
                ServiceLoader.load(RuleProvider.class, loader).iterator();
        while (packs.guarded("", found::hasNext).orElse(false)) {
            packs.guarded("", found::next).ifPresent(packs::add);
        }
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
        String name = provider.getClass().getName();
        Optional<String> prefix = guarded(name, provider::prefix);
        if (prefix.isPresent() && !(prefix.get().matches(FORM) && prefixes.add(prefix.get()))) {
            faults.add(new PackFault(name, "", PackFault.Reason.PREFIX_REFUSED, prefix.get()));
        } else if (prefix.isPresent()) {
            guarded(name, () -> List.copyOf(provider.rules()))
                    .ifPresent(all -> all.forEach(rule -> guarded(name, () -> add(name, prefix.get(), rule))));
        }
    }

    private boolean add(String name, String prefix, Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        List<RuleId> ids = ids(descriptor).toList();
        Optional<PackFault> fault = fault(name, prefix, rule, ids);
        fault.ifPresentOrElse(faults::add, () -> {
            taken.addAll(ids);
            rules.add(rule);
        });
        return fault.isEmpty();
    }

    private Optional<PackFault> fault(String name, String prefix, Rule rule, List<RuleId> ids) {
        RuleDescriptor descriptor = rule.descriptor();
        for (RuleId id : ids) {
            if (!id.id().startsWith(prefix + "-")) {
                return Optional.of(new PackFault(name, descriptor.id().id(), PackFault.Reason.FOREIGN_ID, id.id()));
            }
            if (taken.contains(id)) {
                return Optional.of(new PackFault(name, descriptor.id().id(), PackFault.Reason.DUPLICATE_ID, id.id()));
            }
        }
        List<String> missing = RuleSet.missingTexts(rule);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new PackFault(
                        name, descriptor.id().id(), PackFault.Reason.NO_TEXT, String.join(", ", missing)));
    }

    private static Stream<RuleId> ids(RuleDescriptor descriptor) {
        return Stream.concat(Stream.of(descriptor.id()), descriptor.aliases().stream());
    }

    private <T> Optional<T> guarded(String name, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException | ServiceConfigurationError | LinkageError | StackOverflowError e) {
            faults.add(new PackFault(name, "", PackFault.Reason.CRASHED, detail(e)));
            return Optional.empty();
        }
    }

    /** An exception without a message is told by its class. */
    private static String detail(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getName() : message;
    }
}
