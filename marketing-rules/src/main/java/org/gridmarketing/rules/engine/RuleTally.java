package org.gridmarketing.rules.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;
import org.gridmarketing.rules.api.Waiver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps count of the outcomes of one rule over one stretch of the archive; used by one thread at a time. */
final class RuleTally {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

    private final PlannedRule planned;
    private final long[] notApplicable = new long[Inapplicability.values().length];
    private final Map<MissingInput, Long> undecided = new TreeMap<>();
    private final UnitCounts violatedByUnit = new UnitCounts();
    private final List<Finding> findings = new ArrayList<>();
    private final List<WaivedFinding> waivedFindings = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private long passed;
    private final long[] waiverUse;
    private long violated;
    private long waived;
    private long faulted;
    private long nanos;

    RuleTally(PlannedRule planned) {
        this.planned = planned;
        this.waiverUse = new long[planned.waivers().all().size()];
    }

    /** Counts what needs no subject to be named; tells whether it did. */
    boolean countUnnamed(RuleOutcome outcome) {
        if (outcome instanceof RuleOutcome.Passed) {
            passed++;
        } else if (outcome instanceof RuleOutcome.NotApplicable stopped) {
            notApplicable[stopped.reason().ordinal()]++;
        } else if (outcome instanceof RuleOutcome.Undecided open) {
            undecided.merge(open.missing(), 1L, Long::sum);
        } else {
            Objects.requireNonNull(outcome, "the rule gave no outcome");
            return false;
        }
        return true;
    }

    /** Counts a verdict that was given several times; what had to be looked at closer is counted already. */
    void count(long verdict, long times) {
        if (verdict == 0) {
            passed += times;
        } else if (!Verdicts.hasCloser(verdict)) {
            notApplicable[Verdicts.reason(verdict).ordinal()] += times;
        }
    }

    void violated(RuleOutcome.Violated violation, ObjectRef ref, SubjectPlace at) {
        violated(violation, Optional::empty, ref, at);
    }

    /** What could mend it is asked only for findings that are kept. */
    void violated(
            RuleOutcome.Violated violation, Supplier<Optional<Proposal>> proposal, ObjectRef ref, SubjectPlace at) {
        boolean full = findings.size() >= planned.sampleSize();
        if (full && planned.waivers().isEmpty()) {
            countViolated(at);
            return;
        }
        Finding finding = finding(violation, violation.proposal().or(() -> proposed(proposal, ref)), ref, at);
        List<Waiver> waivers = planned.waivers().cover(finding, waiverUse);
        if (!waivers.isEmpty()) {
            waived++;
            if (waivedFindings.size() < planned.sampleSize()) {
                waivedFindings.add(new WaivedFinding(finding, waivers));
            }
        } else {
            countViolated(at);
            if (!full) {
                findings.add(finding);
            }
        }
    }

    /** A finding without a proposal is better than none; whether there are crashes must not depend on how many findings are kept. */
    private Optional<Proposal> proposed(Supplier<Optional<Proposal>> proposal, ObjectRef ref) {
        try {
            return Objects.requireNonNull(proposal.get(), "the rule gave no answer");
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            LOG.warn(
                    "rule {} crashed on a proposal for {}: {}",
                    planned.descriptor().id(),
                    ref,
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private void countViolated(SubjectPlace at) {
        violated++;
        violatedByUnit.add(at.orgNo(), 1);
    }

    private Finding finding(
            RuleOutcome.Violated violation, Optional<Proposal> proposal, ObjectRef ref, SubjectPlace at) {
        RuleDescriptor descriptor = planned.descriptor();
        Finding finding = Finding.builder()
                .rule(descriptor.id())
                .edition(descriptor.edition().map(Edition::id))
                .severity(planned.severity())
                .customerNo(at.customerNo())
                .orgNo(at.orgNo())
                .subject(ref)
                .attribute(violation.attribute())
                .place(violation.place())
                .messageKey(descriptor.messageKey(violation.variant()))
                .args(violation.args())
                .observed(violation.observed())
                .expected(violation.expected())
                .owner(descriptor.owner())
                .centre(planned.centre())
                .addAllBillParts(descriptor.billParts())
                .proposal(proposal)
                .build();
        return PersonalData.marked(
                finding, planned.context().profile().thresholds().placeholderTexts());
    }

    void fault(ObjectRef ref, SubjectPlace at, Throwable e) {
        faulted++;
        if (faults.size() < planned.sampleSize()) {
            LOG.warn(
                    "rule {} crashed on {} of customer {}: {}",
                    planned.descriptor().id(),
                    ref,
                    at.customerNo(),
                    e.getClass().getName());
            String message = messageOf(e);
            // it may quote the archive
            LOG.debug("rule {} crashed: {}", planned.descriptor().id(), message);
            faults.add(new RuleFault(
                    planned.descriptor().id(),
                    at.customerNo(),
                    ref,
                    e.getClass().getName(),
                    message));
        }
    }

    /** What an exception says of itself is the code of a third party too. */
    private static String messageOf(Throwable e) {
        try {
            String message = e.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError mute) {
            return "";
        }
    }

    void spent(long moreNanos) {
        nanos += moreNanos;
    }

    /** Joins the stretch that follows in the archive. */
    void merge(RuleTally later) {
        for (int i = 0; i < notApplicable.length; i++) {
            notApplicable[i] += later.notApplicable[i];
        }
        later.undecided.forEach((input, count) -> undecided.merge(input, count, Long::sum));
        later.violatedByUnit.byUnit().forEach(violatedByUnit::add);
        fill(findings, later.findings);
        fill(waivedFindings, later.waivedFindings);
        fill(faults, later.faults);
        passed += later.passed;
        violated += later.violated;
        waived += later.waived;
        for (int i = 0; i < waiverUse.length; i++) {
            waiverUse[i] += later.waiverUse[i];
        }
        faulted += later.faulted;
        nanos += later.nanos;
    }

    private <T> void fill(List<T> samples, List<T> more) {
        samples.addAll(more.subList(0, Math.min(more.size(), planned.sampleSize() - samples.size())));
    }

    /** How many findings each waiver of the profile covered, by its place there. */
    long waiverUse(int place) {
        return waiverUse[place];
    }

    RuleRun toRun() {
        return RuleRun.builder()
                .descriptor(planned.descriptor())
                .severity(planned.severity())
                .centre(planned.centre())
                .passed(passed)
                .violated(violated)
                .waived(waived)
                .putAllViolatedByUnit(violatedByUnit.byUnit())
                .putAllNotApplicableBy(notApplicableBy())
                .putAllUndecidedBy(undecided)
                .faulted(faulted)
                .addAllFindings(findings)
                .addAllWaivedFindings(waivedFindings)
                .addAllFaults(faults)
                .time(planned.clock().isTimed() ? Optional.of(Duration.ofNanos(nanos)) : Optional.empty())
                .build();
    }

    private Map<Inapplicability, Long> notApplicableBy() {
        Map<Inapplicability, Long> counts = new EnumMap<>(Inapplicability.class);
        for (Inapplicability reason : Inapplicability.values()) {
            if (notApplicable[reason.ordinal()] > 0) {
                counts.put(reason, notApplicable[reason.ordinal()]);
            }
        }
        return counts;
    }
}
