package org.gridmarketing.rules.engine;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.catalog.MarketingRules;

/**
 * Rule set (规则集): rules in the order in which they run and are reported; no id or alias stands for two of them. A set is kept
 * and used again rather than made anew for every dossier: the engine prepares the rules of a set that is used often.
 */
public final class RuleSet {
    private final List<Rule> rules;
    private final ImmutableMap<RuleId, Rule> byId;
    private volatile Sharing lastSharing = Sharing.of(List.of());

    private RuleSet(List<Rule> rules, ImmutableMap<RuleId, Rule> byId) {
        this.rules = rules;
        this.byId = byId;
    }

    /**
     * A set of rules.
     *
     * @param rules in the order in which they run
     * @return the set
     * @throws IllegalArgumentException naming the id, if an id or alias stands for two rules; naming all keys, if texts of rules are
     *     missing in a language
     */
    public static RuleSet of(List<? extends Rule> rules) {
        requireTexts(rules);
        return byId(rules);
    }

    private static RuleSet byId(List<? extends Rule> rules) {
        Map<RuleId, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            RuleDescriptor descriptor = rule.descriptor();
            Stream.concat(Stream.of(descriptor.id()), descriptor.aliases().stream())
                    .forEach(id -> {
                        if (byId.putIfAbsent(id, rule) != null) {
                            throw new IllegalArgumentException("rules must not repeat an id or alias: " + id);
                        }
                    });
        }
        return new RuleSet(List.copyOf(rules), ImmutableMap.copyOf(byId));
    }

    private static void requireTexts(List<? extends Rule> rules) {
        List<String> missing = rules.stream()
                .flatMap(rule ->
                        missingTexts(rule).stream().map(key -> rule.descriptor().id() + " " + key))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("rules must have texts in both languages; missing are " + missing);
        }
    }

    /**
     * The texts that a rule lacks.
     *
     * @param rule a rule, in all its readings
     * @return the keys with their languages, such as {@code ACME.CHECK.ABSENT (zh)}; of a rule that does not tell its variants, whether
     *     it has any text
     */
    public static List<String> missingTexts(Rule rule) {
        return RuleTexts.missing(rule).toList();
    }

    /**
     * The rules of this library.
     *
     * @return the set of {@link MarketingRules#all()}
     */
    public static RuleSet standard() {
        return of(MarketingRules.all());
    }

    /**
     * This set and more rules.
     *
     * @param more rules that run after these
     * @return the larger set
     * @throws IllegalArgumentException naming the id, if an id or alias stands for two rules; naming all keys, if texts of the new rules
     *     are missing in a language
     */
    public RuleSet and(List<? extends Rule> more) {
        requireTexts(more);
        return byId(Stream.<Rule>concat(rules.stream(), more.stream()).toList());
    }

    /**
     * The rules.
     *
     * @return in the order in which they run
     */
    public List<Rule> rules() {
        return rules;
    }

    /** What the rules of a plan from this set share; it speaks of the rules alone, and is kept for the next run with the same. */
    Sharing sharing(List<PlannedRule> plan) {
        Sharing last = lastSharing;
        if (last.isOf(plan)) {
            return last;
        }
        Sharing made = Sharing.of(plan);
        lastSharing = made;
        return made;
    }

    /**
     * A rule by its id or an alias.
     *
     * @param id the id
     * @return the rule, or empty where the set has none of that id
     */
    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
