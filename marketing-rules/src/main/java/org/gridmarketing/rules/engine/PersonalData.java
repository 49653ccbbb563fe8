package org.gridmarketing.rules.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.text.Arg;

/**
 * Marks what a finding quotes of attributes that are personal data, whether or not the rule did: a third party may forget it, and what is
 * printed once cannot be taken back.
 */
final class PersonalData {
    /** The attributes that the model marks; a test tries every one. */
    static final Set<String> ATTRIBUTES = Set.of(
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

    /** Arguments that name types and attributes. */
    private static final Set<String> NAMES = Set.of("attribute", "other", "flag", "table", "what");

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

    private static boolean speaksOfSomebody(Finding finding) {
        Stream<Optional<String>> named = Stream.of("attribute", "other", "flag")
                .map(name ->
                        Optional.ofNullable(finding.args().byName().get(name)).map(PersonalData::text));
        Stream<Optional<String>> proposed =
                Stream.of(finding.proposal().map(each -> each.subject().type() + "." + each.attribute()));
        return Stream.of(Stream.of(Optional.of(finding.attribute())), named, proposed)
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .anyMatch(attribute -> ATTRIBUTES.contains(attribute)
                        || ATTRIBUTES.contains(finding.subject().type() + "." + attribute));
    }

    private static String text(Arg arg) {
        return arg instanceof Arg.Text text ? text.text() : "";
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
