package org.gridmarketing.rules.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Choice of a rule (规则的多种口径): one check that is held in several readings or under several editions of a standard. One of
 * them runs: first the edition, which the profile names or the as-of date decides, then the reading that the profile asks
 * for, or the only one there is. The report shows the descriptor of the one that ran.
 *
 * <p>All variants share id, aliases, owners and centre; they differ in edition, interpretation and test.
 */
public final class RuleChoice implements Rule {
    private final List<Rule> variants;

    private RuleChoice(List<Rule> variants) {
        this.variants = variants;
    }

    /**
     * A choice.
     *
     * @param variants at least one; no two of the same edition and interpretation
     * @return the choice
     * @throws IllegalArgumentException naming the id, if the variants are of different checks, of different standards, or two
     *     of them could be chosen at once
     */
    public static RuleChoice of(List<? extends Rule> variants) {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("variants must not be empty");
        }
        RuleDescriptor first = variants.get(0).descriptor();
        Set<String> forms = new HashSet<>();
        for (Rule variant : variants) {
            RuleDescriptor each = variant.descriptor();
            require(!(variant instanceof RuleChoice), "a choice must not hold a choice", first);
            require(sameCheck(first, each), "variants must share id, aliases, owners and centre", first);
            require(standard(each).equals(standard(first)), "variants must depend on the same standard", first);
            require(
                    forms.add(each.edition().map(Edition::id).orElse("") + "|" + each.interpretation()),
                    "two variants must not have the same edition and interpretation",
                    first);
        }
        return new RuleChoice(List.copyOf(variants));
    }

    private static void require(boolean holds, String message, RuleDescriptor first) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + first.id());
        }
    }

    private static boolean sameCheck(RuleDescriptor one, RuleDescriptor other) {
        return one.id().equals(other.id())
                && one.aliases().equals(other.aliases())
                && one.owners().equals(other.owners())
                && one.centre() == other.centre();
    }

    private static Optional<String> standard(RuleDescriptor descriptor) {
        return descriptor.edition().map(Edition::standard);
    }

    /**
     * The descriptor of the variant that runs unless something else is asked for.
     *
     * @return the advised reading of the latest edition
     */
    @Override
    public RuleDescriptor descriptor() {
        RuleDescriptor latest = variants.stream()
                .map(Rule::descriptor)
                .max(Comparator.comparing(
                        each -> each.edition().map(edition -> edition.inForce().from()),
                        Comparator.comparing(from -> from.orElse(LocalDate.MIN))))
                .orElseThrow();
        return pick(latest.edition(), Interpretation.ADVISED).descriptor();
    }

    /**
     * The variants.
     *
     * @return in the order given
     */
    public List<Rule> variants() {
        return variants;
    }

    /**
     * Chooses.
     *
     * @param context its profile and as-of date
     * @return the variant that runs; empty where no edition is in force on that date, or the profile names one that is not here
     */
    public Optional<Rule> in(RuleContext context) {
        Interpretation wanted =
                context.profile().interpretationOf(variants.get(0).descriptor().id());
        Optional<String> standard = standard(variants.get(0).descriptor());
        if (standard.isEmpty()) {
            return Optional.of(pick(Optional.empty(), wanted));
        }
        Optional<String> year = Optional.ofNullable(context.profile().editions().get(standard.get()));
        return variants.stream()
                .flatMap(each -> each.descriptor().edition().stream())
                .filter(edition -> year.map(edition.year()::equals)
                        .orElseGet(() -> edition.inForce().contains(context.asOf())))
                .max(Comparator.comparing(edition -> edition.inForce().from()))
                .map(edition -> pick(Optional.of(edition), wanted));
    }

    private Rule pick(Optional<Edition> edition, Interpretation wanted) {
        Optional<Rule> found = Optional.empty();
        for (Rule each : variants) {
            if (each.descriptor().edition().equals(edition)) {
                if (each.descriptor().interpretation() == wanted) {
                    return each;
                }
                found = found.isPresent() ? found : Optional.of(each);
            }
        }
        return found.orElseThrow();
    }
}
