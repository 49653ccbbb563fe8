package org.gridmarketing.rules.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleSet;

/** Compares a profile with the rules that it speaks of. */
final class ProfileCheck {
    private final RuleProfile profile;
    private final RuleSet rules;
    private final List<Integer> waiverPlaces;
    private final List<Issue> issues = new ArrayList<>();

    /** At which places of the document the waivers stand is told apart, as some may have been left out. */
    ProfileCheck(RuleProfile profile, RuleSet rules, List<Integer> waiverPlaces) {
        this.profile = profile;
        this.rules = rules;
        this.waiverPlaces = List.copyOf(waiverPlaces);
    }

    List<Issue> issues() {
        known("/disabled", profile.disabled());
        known("/severities", profile.severities().keySet());
        known("/interpretations", profile.interpretations().keySet());
        profile.interpretations().keySet().forEach(this::readings);
        profile.editions().forEach(this::edition);
        waivers();
        return List.copyOf(issues);
    }

    private void known(String pointer, Collection<RuleId> ids) {
        new TreeSet<>(ids).forEach(id -> known(pointer, id));
    }

    private void known(String pointer, RuleId id) {
        Optional<Rule> rule = rules.find(id);
        if (rule.isEmpty()) {
            add(ProfileIssues.UNKNOWN_RULE, pointer, Args.of("rule", id.id()));
        } else if (!rule.get().descriptor().id().equals(id)) {
            add(
                    ProfileIssues.ALIAS,
                    pointer,
                    Args.of("rule", id.id())
                            .and("evaluated", rule.get().descriptor().id().id()));
        }
    }

    private void readings(RuleId id) {
        boolean one = rules.find(id)
                .filter(rule -> variants(rule)
                                .map(each -> each.descriptor().interpretation())
                                .distinct()
                                .count()
                        == 1)
                .isPresent();
        if (one) {
            add(ProfileIssues.ONE_READING, "/interpretations", Args.of("rule", id.id()));
        }
    }

    private void edition(String standard, String year) {
        Set<String> years = rules.rules().stream()
                .flatMap(ProfileCheck::variants)
                .flatMap(each -> each.descriptor().edition().stream())
                .filter(edition -> edition.standard().equals(standard))
                .map(Edition::year)
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.isEmpty()) {
            add(ProfileIssues.UNKNOWN_STANDARD, "/editions", Args.of("standard", standard));
        } else if (!years.contains(year)) {
            add(
                    ProfileIssues.UNKNOWN_EDITION,
                    "/editions",
                    Args.of("standard", standard).and("year", year).and("known", String.join(", ", years)));
        }
    }

    private void waivers() {
        for (int i = 0; i < profile.waivers().size(); i++) {
            String pointer = "/waivers/" + waiverPlaces.get(i) + "/rule";
            profile.waivers().get(i).rule().ifPresent(id -> known(pointer, id));
        }
    }

    private static Stream<Rule> variants(Rule rule) {
        return rule instanceof RuleChoice choice ? choice.variants().stream() : Stream.of(rule);
    }

    private void add(IssueCode code, String pointer, Args args) {
        issues.add(new Issue(code, ObjectRef.of(RuleProfile.class, "JSON"), pointer, args));
    }
}
