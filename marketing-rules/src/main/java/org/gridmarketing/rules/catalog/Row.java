package org.gridmarketing.rules.catalog;

import java.util.Optional;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;

/** One row of the catalogue: a printed check with what its list does not say, turned into a rule by {@link #on}. */
record Row(PrintedCheck check, Optional<Bilingual> reading, Optional<IssueCode> refusedAs) {
    static Row printed(String id) {
        PrintedCheck check = PrintedChecks.find(new RuleId(id))
                .orElseThrow(() -> new IllegalArgumentException("id must be one of the printed checks: " + id));
        return new Row(check, Optional.empty(), Optional.empty());
    }

    Row read(String zh, String en) {
        return new Row(check, Optional.of(new Bilingual(zh, en)), refusedAs);
    }

    Row refusedAs(IssueCode code) {
        return new Row(check, reading, Optional.of(code));
    }

    <S> DossierRule<S> on(Subjects<S> subjects, Gate<S> gate, RuleKind<S> kind) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(check.id())
                .addAllAliases(PrintedChecks.repeatsOf(check.id()))
                .list(check.list())
                .item(check.item())
                .title(check.title())
                .addAllOwners(check.owners())
                .ownerCertainty(check.ownerCertainty())
                .centre(check.centre())
                .severity(check.severity())
                .kind(kind.name())
                .reading(reading)
                .addAllBillParts(check.billParts())
                .addAllArgumentNames(kind.argumentNames())
                .refusedAs(refusedAs)
                .messageKey(kind.messageKey())
                .build();
        return new KindRule<>(descriptor, subjects, gate, kind);
    }
}
