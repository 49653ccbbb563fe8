package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.text.Args;

/** Gathers every reason of a refusal, so that none hides another. */
final class IssueCollector {
    private final List<Issue> issues = new ArrayList<>();
    private final String codeProfile;

    IssueCollector(String codeProfile) {
        this.codeProfile = codeProfile;
    }

    void add(IssueCode code, ObjectRef subject, String attribute, Args args) {
        Issue issue = new Issue(code, subject, attribute, args);
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }

    void add(IssueCode code, ObjectRef subject, String attribute) {
        add(code, subject, attribute, Args.none());
    }

    /** The value, or an issue that tells a missing value from an unreadable one. */
    <T> Optional<T> require(Recorded<T> fact, ObjectRef subject, String attribute) {
        if (fact.isAbsent()) {
            add(BillingIssues.MISSING, subject, attribute);
        }
        return optional(fact, subject, attribute);
    }

    /** The value where there is one; an unreadable one is an issue. */
    <T> Optional<T> optional(Recorded<T> fact, ObjectRef subject, String attribute) {
        if (fact instanceof Recorded.Unreadable<T> unreadable) {
            Args args = Args.of("raw", unreadable.raw()).and("profile", codeProfile);
            add(code(unreadable.reason()), subject, attribute, args);
        }
        return fact.toOptional();
    }

    private static IssueCode code(UnreadableReason reason) {
        return switch (reason) {
            case UNKNOWN_CODE -> BillingIssues.UNKNOWN_CODE;
            case MALFORMED -> BillingIssues.UNREADABLE;
            case OUT_OF_RANGE -> BillingIssues.OUT_OF_RANGE;
        };
    }

    /** The one object that a reference leads to. */
    <T> Optional<T> single(
            List<T> found, Recorded<String> reference, ObjectRef subject, String attribute, Class<T> type) {
        Optional<String> key = require(reference, subject, attribute);
        if (key.isPresent() && found.size() != 1) {
            Args args = Args.of("target", type.getSimpleName()).and("key", key.get());
            if (found.isEmpty()) {
                add(BillingIssues.DANGLING, subject, attribute, args);
            } else {
                add(BillingIssues.AMBIGUOUS, subject, attribute, args.and("count", found.size()));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    <T> Optional<T> take(Outcome<T> outcome) {
        outcome.issues().forEach(issue -> add(issue.code(), issue.subject(), issue.attribute(), issue.args()));
        return outcome instanceof Outcome.Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }

    boolean isEmpty() {
        return issues.isEmpty();
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
