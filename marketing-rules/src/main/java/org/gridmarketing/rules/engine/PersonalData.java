package org.gridmarketing.rules.engine;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.text.Arg;

/**
 * Marks what a finding quotes of attributes that are personal data, whether or not the rule did: a third party may forget it, and what is
 * printed once cannot be taken back.
 */
final class PersonalData {
    /** The attributes that the model marks; a test tries every one. */
    static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(
            "Customer.address",
            "Customer.name",
            "MeteringPoint.address",
            "MeteringPoint.name",
            "OutageRecord.reason",
            "PowerTransformer.name",
            "ReaderAssignment.readerNo",
            "ReadingAnomaly.reportedBy",
            "ReadingPlan.readerNo",
            "ReadingSegment.readerNo",
            "ReceivingPoint.name");

    /** The types with an attribute of a name that is marked. */
    private static final ImmutableSetMultimap<String, String> TYPES = ATTRIBUTES.stream()
            .collect(toImmutableSetMultimap(
                    each -> each.substring(each.indexOf('.') + 1), each -> each.substring(0, each.indexOf('.'))));

    /** Arguments that name types and attributes. */
    private static final Set<String> NAMES = Set.of("attribute", "other", "flag", "table", "what");

    /** Arguments that name an attribute which the finding speaks of. */
    private static final List<String> NAMING = List.of("attribute", "other", "flag");

    private PersonalData() {}

    /** What only stands for a missing name tells nothing of anybody, and is what has to be told. */
    static Finding marked(Finding finding, Set<String> placeholders) {
        if (!speaksOfSomebody(finding)) {
            return finding;
        }
        return finding.withArgs(
                        finding.args().map((name, arg) -> NAMES.contains(name) ? arg : marked(arg, placeholders)))
                .withObserved(finding.observed().map(arg -> marked(arg, placeholders)))
                .withExpected(finding.expected().map(arg -> marked(arg, placeholders)))
                .withProposal(finding.proposal().map(each -> marked(each, placeholders)));
    }

    /** In plain loops, since every finding that is kept is asked. */
    private static boolean speaksOfSomebody(Finding finding) {
        String type = finding.subject().type();
        boolean speaks = isPersonal(type, finding.attribute());
        Map<String, Arg> args = finding.args().byName();
        for (String name : NAMING) {
            speaks |= args.get(name) instanceof Arg.Text text && isPersonal(type, text.text());
        }
        Optional<Proposal> proposal = finding.proposal();
        return speaks
                || (proposal.isPresent()
                        && isPersonal(
                                proposal.get().subject().type(), proposal.get().attribute()));
    }

    private static boolean isPersonal(String type, String attribute) {
        return ATTRIBUTES.contains(attribute) || TYPES.containsEntry(attribute, type);
    }

    private static Proposal marked(Proposal proposal, Set<String> placeholders) {
        return new Proposal(
                proposal.grade(),
                proposal.subject(),
                proposal.attribute(),
                proposal.values().stream().map(arg -> marked(arg, placeholders)).toList());
    }

    private static Arg marked(Arg arg, Set<String> placeholders) {
        return arg instanceof Arg.Text text
                        && !placeholders.contains(text.text().strip())
                ? new Arg.Personal(text.text())
                : arg;
    }
}
