package org.gridmarketing.rules.catalog;

import java.util.List;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.Interpretation;

/** One dossier with what a rule must say of its subjects, in their order. */
record RuleCase(String rule, String what, Dossier dossier, Interpretation reading, List<String> expected) {
    static RuleCase says(String rule, String what, Dossier dossier, String... expected) {
        return new RuleCase(rule, what, dossier, Interpretation.ADVISED, List.of(expected));
    }

    /** What the rule says when its title is taken word for word. */
    static RuleCase literally(String rule, String what, Dossier dossier, String... expected) {
        return new RuleCase(rule, what, dossier, Interpretation.LITERAL, List.of(expected));
    }

    private static Dossier.Builder blank() {
        Dossier.Builder builder = Dossier.builder();
        builder.codeProfile("SG_2021");
        return builder;
    }

    static Dossier.Builder dossierOf(String customerNo) {
        Dossier.Builder builder = blank();
        builder.customer(Customer.builder().no(customerNo).build());
        return builder;
    }

    static Dossier account(Customer.Builder customer) {
        return blank().customer(customer.build()).build();
    }

    static Customer.Builder customer() {
        Customer.Builder builder = Customer.builder();
        builder.no("C1");
        return builder;
    }

    static <T> Recorded<T> garbled() {
        return Recorded.unreadable("??", UnreadableReason.MALFORMED);
    }

    @Override
    public String toString() {
        return rule + " " + what + (reading == Interpretation.LITERAL ? ", by the letter" : "");
    }
}
