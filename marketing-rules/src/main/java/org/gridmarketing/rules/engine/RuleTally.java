package org.gridmarketing.rules.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.api.RuleOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one rule over dossier after dossier and keeps count; used by one thread. */
final class RuleTally<S> {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

    private final Rule<S> rule;
    private final RuleDescriptor descriptor;
    private final Severity severity;
    private final RuleContext context;
    private final int sampleSize;
    private final Map<Inapplicability, Long> notApplicable = new EnumMap<>(Inapplicability.class);
    private final Map<String, Long> undecided = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private long passed;
    private long violated;
    private long faulted;

    RuleTally(Rule<S> rule, RuleContext context, int sampleSize) {
        this.rule = rule;
        this.descriptor = rule.descriptor();
        this.severity = context.profile().severities().getOrDefault(descriptor.id(), descriptor.severity());
        this.context = context;
        this.sampleSize = sampleSize;
    }

    void run(DossierView view) {
        List<S> subjects;
        try {
            subjects = rule.subjects(view);
        } catch (RuntimeException e) {
            addFault(view, view.dossier().customer().ref(), e);
            return;
        }
        for (S subject : subjects) {
            test(subject, view);
        }
    }

    /** A crash must stay with its subject: neither the other subjects nor the other rules may suffer. */
    private void test(S subject, DossierView view) {
        ObjectRef ref = view.dossier().customer().ref();
        try {
            ref = rule.ref(subject);
            add(rule.check(subject, view, context), ref, view);
        } catch (RuntimeException e) {
            addFault(view, ref, e);
        }
    }

    private void add(RuleOutcome outcome, ObjectRef ref, DossierView view) {
        if (outcome instanceof RuleOutcome.Violated violation) {
            violated++;
            if (findings.size() < sampleSize) {
                findings.add(finding(violation, ref, view));
            }
        } else if (outcome instanceof RuleOutcome.NotApplicable stopped) {
            notApplicable.merge(stopped.reason(), 1L, Long::sum);
        } else if (outcome instanceof RuleOutcome.Undecided open) {
            undecided.merge(open.input(), 1L, Long::sum);
        } else {
            passed++;
        }
    }

    private Finding finding(RuleOutcome.Violated violation, ObjectRef ref, DossierView view) {
        return new Finding(
                descriptor.id(),
                severity,
                view.dossier().customer().no(),
                ref,
                violation.attribute(),
                descriptor.messageKey(violation.variant()),
                violation.args(),
                descriptor.owner(),
                descriptor.centre());
    }

    private void addFault(DossierView view, ObjectRef ref, RuntimeException e) {
        faulted++;
        if (faults.size() < sampleSize) {
            String customerNo = view.dossier().customer().no();
            LOG.warn("rule {} crashed on {} of customer {}", descriptor.id(), ref, customerNo, e);
            String message = e.getMessage();
            faults.add(new RuleFault(
                    descriptor.id(), customerNo, ref, e.getClass().getName(), message == null ? "" : message));
        }
    }

    RuleRun toRun() {
        return RuleRun.builder()
                .descriptor(descriptor)
                .severity(severity)
                .passed(passed)
                .violated(violated)
                .putAllNotApplicableBy(notApplicable)
                .putAllUndecidedBy(undecided)
                .faulted(faulted)
                .addAllFindings(findings)
                .addAllFaults(faults)
                .build();
    }
}
