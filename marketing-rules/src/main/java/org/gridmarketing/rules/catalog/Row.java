package org.gridmarketing.rules.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.Repeat;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.Parts;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;

/** One row of the catalogue: a printed check with what its list does not say, turned into a rule by {@link #on}. */
record Row(
        PrintedCheck check,
        Optional<Bilingual> reading,
        Optional<IssueCode> refusedAs,
        Interpretation interpretation,
        Optional<Edition> edition) {
    private static final Set<BillPart> NOT_ON_BILLS =
            EnumSet.of(BillPart.SETTLEMENT, BillPart.FEES, BillPart.METER_ROTATION, BillPart.STATISTICS);

    static Row printed(String id) {
        PrintedCheck check = PrintedChecks.find(new RuleId(id))
                .orElseThrow(() -> new IllegalArgumentException("id must be one of the printed checks: " + id));
        return new Row(check, Optional.empty(), Optional.empty(), Interpretation.ADVISED, Optional.empty());
    }

    Row read(String zh, String en) {
        return new Row(check, Optional.of(new Bilingual(zh, en)), refusedAs, interpretation, edition);
    }

    Row refusedAs(IssueCode code) {
        return new Row(check, reading, Optional.of(code), interpretation, edition);
    }

    Row under(Edition standard) {
        return new Row(check, reading, refusedAs, interpretation, Optional.of(standard));
    }

    private Row byTheLetter() {
        return new Row(check, reading, refusedAs, Interpretation.LITERAL, edition);
    }

    /** A check that is read in one way. */
    <S> Rule on(Subjects<S> subjects, Gate<S> gate, RuleKind<S> kind) {
        return new KindRule<>(describe(kind), subjects, gate, kind);
    }

    /** A check that asks the same kind of question of objects of several types. */
    Rule onEach(Parts.Part<?>... parts) {
        List<String> variants = Stream.of(parts)
                .flatMap(part -> part.kind().variants().stream())
                .distinct()
                .toList();
        return new Parts(describe(parts[0].kind()).withVariants(variants), List.of(parts));
    }

    /** A check whose letter asks the same of more subjects than are meant. */
    <S> Rule either(Subjects<S> subjects, Gate<S> advised, Gate<S> literal, RuleKind<S> kind) {
        return either(row -> row.on(subjects, advised, kind), row -> row.on(subjects, literal, kind));
    }

    /** A check whose title taken by the letter asks something else than what is meant. */
    Rule either(Function<Row, Rule> advised, Function<Row, Rule> literal) {
        return RuleChoice.of(List.of(advised.apply(this), literal.apply(byTheLetter())));
    }

    /** The first half of such a check: what is meant; {@link Advised#literally} adds the other. */
    <S> Advised advised(Subjects<S> subjects, Gate<S> gate, RuleKind<S> kind) {
        return new Advised(this, row -> row.on(subjects, gate, kind));
    }

    /** What is known of the check without running it, under the name and texts of a kind. */
    RuleDescriptor describe(RuleKind<?> kind) {
        return describe(kind.name(), kind.argumentNames(), kind.messageKey()).withVariants(kind.variants());
    }

    RuleDescriptor describe(String kind, List<String> argumentNames, String messageKey) {
        return RuleDescriptor.builder()
                .id(check.id())
                .addAllAliases(PrintedChecks.repeatsOf(check.id()))
                .addAllRepeats(repeats())
                .list(check.list())
                .item(check.item())
                .title(check.title())
                .addAllOwners(check.owners())
                .ownerCertainty(check.ownerCertainty())
                .centre(check.centre())
                .noteCentre(noteCentre())
                .severity(check.severity())
                .kind(kind)
                .reading(reading)
                .interpretation(interpretation)
                .edition(edition)
                .addAllInputs(RuleInputs.of(check.id()))
                .addAllBillParts(check.billParts())
                .addAllArgumentNames(argumentNames)
                .refusedAs(refusedAs)
                .messageKey(messageKey)
                .build();
    }

    private List<Repeat> repeats() {
        return PrintedChecks.repeatsOf(check.id()).stream()
                .flatMap(id -> PrintedChecks.find(id).stream())
                .map(each -> new Repeat(
                        each.id(), each.list(), each.item(), each.owners(), each.ownerCertainty(), each.centre()))
                .toList();
    }

    /** The annex note gives all checks of data that bills are computed from to the billing centre. */
    private Optional<Centre> noteCentre() {
        boolean billed = check.billParts().stream().anyMatch(part -> !NOT_ON_BILLS.contains(part));
        return billed && check.centre() != Centre.BILLING_CENTRE
                ? Optional.of(Centre.BILLING_CENTRE)
                : Optional.empty();
    }

    /** The advised reading of a check, which still lacks the literal one. */
    record Advised(Row row, Function<Row, Rule> rule) {
        <S> Rule literally(Subjects<S> subjects, Gate<S> gate, RuleKind<S> kind) {
            return row.either(rule, letter -> letter.on(subjects, gate, kind));
        }
    }
}
