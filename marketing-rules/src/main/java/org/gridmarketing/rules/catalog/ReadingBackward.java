package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RegisterReading;
import org.gridmarketing.rules.kind.RuleKind;

/** Reading backward (示数倒走): a reading below the one before in time is wrong unless it is marked as rolled over. */
record ReadingBackward() implements RuleKind<RegisterReading> {
    @Override
    public String name() {
        return "READING_BACKWARD";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("register", "at", "value", "previous");
    }

    @Override
    public List<String> variants() {
        return List.of("");
    }

    @Override
    public RuleOutcome test(RegisterReading subject, DossierView view, RuleContext context) {
        if (subject.previous().isEmpty()) {
            return Gate.missing("at", subject.reading().at())
                    .orElseGet(() -> RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET));
        }
        Recorded<RegisterValue> now = subject.reading().value();
        Recorded<RegisterValue> before = subject.previous().get().value();
        if (now instanceof Recorded.Present<RegisterValue> value
                && before instanceof Recorded.Present<RegisterValue> last) {
            return judge(subject, value.value(), last.value());
        }
        return before.isAbsent()
                ? RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT)
                : Gate.missing("value", now)
                        .or(() -> Gate.missing("previous.value", before))
                        .orElseThrow();
    }

    @Override
    public QuickVerdict quick(RegisterReading subject, DossierView view, RuleContext context) {
        Reading reading = subject.reading();
        if (subject.previous().isEmpty()) {
            return reading.at().isPresent() ? QuickVerdict.CONDITION_NOT_MET : QuickVerdict.LOOK_CLOSER;
        }
        return QuickVerdict.passedIf(reading.value() instanceof Recorded.Present<RegisterValue> value
                && subject.previous().get().value() instanceof Recorded.Present<RegisterValue> last
                && value.value().compareTo(last.value()) >= 0);
    }

    private static RuleOutcome judge(RegisterReading subject, RegisterValue now, RegisterValue before) {
        Reading reading = subject.reading();
        if (now.compareTo(before) >= 0 || reading.rolledOver().equals(Recorded.of(YesNo.YES))) {
            return RuleOutcome.passed();
        }
        if (reading.rolledOver().isUnreadable()) {
            return RuleOutcome.undecided("rolledOver", MissingInput.Why.of(reading.rolledOver()));
        }
        return RuleOutcome.violated(
                RegisterReading.ATTRIBUTE, "", subject.named().and("value", now).and("previous", before));
    }

    /** What a register showed has to be read again; no attribute of the meter says it. */
    @Override
    public Optional<Proposal> propose(
            RegisterReading subject,
            ObjectRef ref,
            RuleOutcome.Violated violation,
            DossierView view,
            RuleContext context) {
        return Optional.empty();
    }
}
