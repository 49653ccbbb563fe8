package org.gridmarketing.rules.population;

import java.util.List;
import java.util.function.Function;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.OutcomeSink;
import org.gridmarketing.rules.api.PopulationRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.SubjectPlace;

/**
 * Unique across the archive (全库不得重复): a key must be held by one object only. Every holder but the first is reported, with the
 * first. An absent key is not applicable and an unreadable one undecided, as everywhere.
 *
 * @param <S> what holds the key
 * @param descriptor id, titles, owner and so on; its texts speak of {@code attribute}, {@code value}, {@code customer} and
 *     {@code object}
 * @param type the type of the holders
 * @param subjects finds the holders in a dossier
 * @param no the number by which findings name a holder
 * @param attribute the name of the key, such as {@code no}
 * @param key finds the key of a holder
 */
public record UniqueAcross<S>(
        RuleDescriptor descriptor,
        Class<S> type,
        Function<DossierView, List<S>> subjects,
        Function<S, String> no,
        String attribute,
        Function<S, Recorded<String>> key)
        implements PopulationRule<UniqueAcross.Seen> {
    /** The names of the arguments of its violations. */
    public static final List<String> ARGUMENT_NAMES = List.of("attribute", "value", "customer", "object");

    @Override
    public Seen begin(RuleContext context) {
        return new Seen(type.getSimpleName());
    }

    @Override
    public void add(Seen seen, DossierView view, RuleContext context) {
        SubjectPlace at = SubjectPlace.of(view);
        for (S subject : subjects.apply(view)) {
            seen.add(key.apply(subject), at, no.apply(subject));
        }
    }

    @Override
    public Seen merge(Seen earlier, Seen later) {
        return earlier.merge(later);
    }

    @Override
    public void conclude(Seen seen, RuleContext context, OutcomeSink sink) {
        seen.conclude(attribute, sink);
    }

    /** Keys seen so far (已登记的编号). */
    public static final class Seen {
        private final KeyLedger ledger;
        private final ObjectRef any;
        private long absent;
        private long unreadable;

        private Seen(String type) {
            this.ledger = new KeyLedger(type);
            this.any = new ObjectRef(type, "*");
        }

        private void add(Recorded<String> key, SubjectPlace at, String no) {
            key.toOptional().ifPresent(value -> ledger.add(value, at, no));
            absent += key.isAbsent() ? 1 : 0;
            unreadable += key.isUnreadable() ? 1 : 0;
        }

        private Seen merge(Seen later) {
            ledger.merge(later.ledger);
            absent += later.absent;
            unreadable += later.unreadable;
            return this;
        }

        private void conclude(String attribute, OutcomeSink sink) {
            for (long i = 0; i < absent; i++) {
                sink.accept("", any, RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT));
            }
            for (long i = 0; i < unreadable; i++) {
                sink.accept("", any, RuleOutcome.undecided(attribute));
            }
            ledger.forEach((value, holder, first) -> sink.accept(
                    holder.at(),
                    holder.subject(),
                    first.map(other -> repeated(attribute, value, other)).orElseGet(RuleOutcome::passed)));
        }

        private static RuleOutcome repeated(String attribute, String value, KeyLedger.Holder first) {
            return RuleOutcome.violated(
                    attribute,
                    "",
                    Args.of("attribute", attribute)
                            .and("value", value)
                            .and("customer", first.at().customerNo())
                            .and("object", first.subject().key()));
        }
    }
}
