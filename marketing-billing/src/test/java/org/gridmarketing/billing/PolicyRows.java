package org.gridmarketing.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.outcome.Outcome;

/** Rows of the table of policy options: a question once, then each of its options. */
final class PolicyRows {
    private final List<String> rows = new ArrayList<>();
    private String previous = "";

    void refused(String question, Enum<?> option, Outcome<ComputedBill> outcome) {
        refused(question, option.name(), outcome);
    }

    void refused(String question, String option, Outcome<ComputedBill> outcome) {
        assertThat(outcome.isOk()).isFalse();
        rows.add("| " + (question.equals(previous) ? "" : question) + " | `" + option + "` | refused |");
        previous = question;
    }

    void row(String question, Enum<?> option, Bill bill) {
        row(question, option.name(), bill);
    }

    void row(String question, String option, Bill bill) {
        rows.add("| " + (question.equals(previous) ? "" : question) + " | `" + option + "` | "
                + bill.total().toPlainString() + " |");
        previous = question;
    }

    /** A row that is not for the total. */
    void add(String text) {
        rows.add(text);
    }

    String text() {
        return String.join("\n", rows) + "\n";
    }
}
