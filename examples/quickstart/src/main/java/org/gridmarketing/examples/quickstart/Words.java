package org.gridmarketing.examples.quickstart;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Quantity;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/** The program's own words in one language. */
record Words(Language language) {
    private static final String BUNDLE = "QUICKSTART.";

    String get(String key) {
        return get(key, Args.none());
    }

    String get(String key, Args args) {
        return Messages.text(BUNDLE + key, args, language);
    }

    /** A number with its unit, such as {@code 0.5 元/kWh}. */
    String amount(Quantity<?> quantity) {
        return shown(quantity).render(language);
    }

    /** A unit alone, such as {@code kWh}; empty for a pure number. */
    String unit(Quantity<?> quantity) {
        return shown(quantity).unit(language);
    }

    /** A number alone, such as {@code 0.5}; money with its fen. */
    static String number(Quantity<?> quantity) {
        return shown(quantity).number();
    }

    private static Arg.Amount shown(Quantity<?> quantity) {
        return (Arg.Amount) Args.argOf(quantity);
    }

    /** A sentence about an object, naming its customer too; what stands in no dossier, such as a tariff, has none. */
    String ofCustomer(String customerNo, ObjectRef ref, String attribute, String text) {
        String problem = ref.label(attribute, language) + ": " + text;
        return customerNo.isBlank() || ref.equals(ObjectRef.of(Customer.class, customerNo))
                ? problem
                : get("OF_CUSTOMER", Args.of("customer", customerNo).and("problem", problem));
    }
}
