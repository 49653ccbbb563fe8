package org.gridmarketing.examples.quickstart;

import java.util.List;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/** Every reason why there is no bill. */
final class RefusalView {
    private final Words words;
    private final List<Issue> issues;

    RefusalView(Words words, List<Issue> issues) {
        this.words = words;
        this.issues = issues;
    }

    /** Reasons that name file and place by themselves. */
    void addTo(Page page) {
        page.line(words.get("REFUSED", Args.of("count", issues.size())));
        for (Issue issue : issues) {
            page.line("  " + issue.subject().label(words.language())
                    + (issue.attribute().isEmpty() ? "" : " " + issue.attribute()) + ": " + text(issue));
        }
    }

    /** Reasons about the archive of one customer. */
    void addTo(Page page, String customerNo) {
        page.line(words.get("REFUSED", Args.of("count", issues.size())));
        for (Issue issue : issues) {
            page.line("  " + words.ofCustomer(customerNo, issue.subject(), issue.attribute(), text(issue)));
        }
    }

    private String text(Issue issue) {
        return Messages.text(issue.code().id(), issue.args(), words.language());
    }
}
