package org.gridmarketing.rules.kind;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;

/**
 * Attribute (字段): an archived fact of a subject, with the name by which findings call it.
 *
 * @param <S> whose attribute it is
 * @param <V> its type
 * @param name such as {@code ratedCapacity}, or {@code Customer.voltage} where it stands in another object
 * @param accessor how it is found
 * @param personal whether its value is personal data, which findings mask
 */
public record Attribute<S, V>(String name, BiFunction<S, DossierView, Recorded<V>> accessor, boolean personal) {
    /**
     * An attribute of the subject itself.
     *
     * @param <S> whose attribute it is
     * @param <V> its type
     * @param name such as {@code ratedCapacity}
     * @param accessor how it is found
     * @return the attribute
     */
    public static <S, V> Attribute<S, V> of(String name, Function<? super S, Recorded<V>> accessor) {
        return new Attribute<>(name, (subject, view) -> accessor.apply(subject), false);
    }

    /**
     * An attribute of another object of the same dossier.
     *
     * @param <S> what is tested
     * @param <V> its type
     * @param name such as {@code Customer.voltage}
     * @param accessor how it is found from the subject
     * @return the attribute
     */
    public static <S, V> Attribute<S, V> inDossier(String name, BiFunction<S, DossierView, Recorded<V>> accessor) {
        return new Attribute<>(name, accessor, false);
    }

    /**
     * An attribute of the customer to whose dossier the subject belongs.
     *
     * @param <S> what is tested
     * @param <V> its type
     * @param name such as {@code voltage}; findings call it {@code Customer.voltage}
     * @param accessor how it is found in the customer
     * @return the attribute
     */
    public static <S, V> Attribute<S, V> ofCustomer(String name, Function<? super Customer, Recorded<V>> accessor) {
        return inDossier(
                "Customer." + name,
                (subject, view) -> accessor.apply(view.dossier().customer()));
    }

    /**
     * This attribute, marked as personal data.
     *
     * @return an attribute whose value findings mask
     */
    public Attribute<S, V> asPersonal() {
        return new Attribute<>(name, accessor, true);
    }

    /**
     * The fact.
     *
     * @param subject the subject
     * @param view the dossier it belongs to
     * @return as archived
     */
    public Recorded<V> of(S subject, DossierView view) {
        return accessor.apply(subject, view);
    }

    /**
     * A value of this attribute as findings show it.
     *
     * @param value a value or the raw text of one
     * @return the typed argument; personal data are marked as such, and texts mask them
     */
    public Arg shown(Object value) {
        return personal ? new Arg.Personal(value.toString()) : Shown.arg(value);
    }

    /**
     * The argument with which every text of an attribute begins.
     *
     * @return {@code attribute} and the name
     */
    Args named() {
        return Args.of("attribute", name);
    }
}
