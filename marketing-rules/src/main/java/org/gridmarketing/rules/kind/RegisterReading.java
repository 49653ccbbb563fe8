package org.gridmarketing.rules.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.ReadingTime;

/**
 * Register reading (示数及其计度器): one reading together with the register that showed it and the reading before.
 *
 * @param set the readings of the register
 * @param position the place of the reading in the set as archived, from 0
 * @param previous the reading before it in time; empty for the first one and where the time is not readable
 * @param meters the meters of the number that the set names: one, unless the archive is wrong
 */
public record RegisterReading(ReadingSet set, int position, Optional<Reading> previous, List<Meter> meters) {
    /** The attribute by which findings call the readings of a meter. */
    public static final String ATTRIBUTE = "readings";

    private static final String UNKNOWN = "?";

    /**
     * The reading.
     *
     * @return the one at {@link #position()}
     */
    public Reading reading() {
        return set.readings().get(position);
    }

    /**
     * Tells registers that hold power, and are reset with every reading, from those that count on.
     *
     * @return true for demand registers
     */
    public boolean isDemand() {
        return set.register() instanceof Recorded.Present<RegisterKind> present
                && present.value().isDemand();
    }

    /**
     * The object that findings name: readings have no key of their own.
     *
     * @return the meter, with the key {@code ?} where it is not known
     */
    public ObjectRef ref() {
        String meterNo = set.meterNo().toOptional().orElse(UNKNOWN);
        return ObjectRef.of(Meter.class, meterNo);
    }

    /**
     * The arguments that single the reading out among those of the meter.
     *
     * @return {@code register}, and {@code at}: the time, or the place in the set where the time is not readable
     */
    public Args named() {
        String at = reading().at().toOptional().map(ReadingTime::toString).orElse("#" + (position + 1));
        Arg register = set.register().toOptional().map(Args::argOf).orElse(new Arg.Text(UNKNOWN));
        return Args.of("register", register).and("at", at);
    }

    static List<RegisterReading> allOf(DossierView view) {
        List<ReadingSet> sets = view.dossier().readingSets();
        int count = 0;
        for (int i = 0; i < sets.size(); i++) {
            count += sets.get(i).readings().size();
        }
        List<RegisterReading> all = new ArrayList<>(count);
        for (int i = 0; i < sets.size(); i++) {
            addAll(sets.get(i), view.meters(sets.get(i).meterNo()), all);
        }
        return all;
    }

    private static void addAll(ReadingSet set, List<Meter> meters, List<RegisterReading> all) {
        List<Reading> readings = set.readings();
        if (isInOrder(readings)) {
            for (int i = 0; i < readings.size(); i++) {
                Optional<Reading> previous = i == 0 ? Optional.empty() : Optional.of(readings.get(i - 1));
                all.add(new RegisterReading(set, i, previous, meters));
            }
            return;
        }
        List<Optional<Reading>> previous = sorted(readings);
        for (int i = 0; i < readings.size(); i++) {
            all.add(new RegisterReading(set, i, previous.get(i), meters));
        }
    }

    private static boolean isInOrder(List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            if (!(readings.get(i).at() instanceof Recorded.Present<ReadingTime> at)
                    || (i > 0 && timeOf(readings.get(i - 1).at()).compareTo(at.value()) > 0)) {
                return false;
            }
        }
        return true;
    }

    private static List<Optional<Reading>> sorted(List<Reading> readings) {
        List<Optional<Reading>> previous = new ArrayList<>(Collections.nCopies(readings.size(), Optional.empty()));
        List<Integer> timed = IntStream.range(0, readings.size())
                .filter(i -> readings.get(i).at().isPresent())
                .boxed()
                .sorted(Comparator.comparing(i -> timeOf(readings.get(i).at())))
                .toList();
        for (int i = 1; i < timed.size(); i++) {
            previous.set(timed.get(i), Optional.of(readings.get(timed.get(i - 1))));
        }
        return previous;
    }

    private static ReadingTime timeOf(Recorded<ReadingTime> at) {
        return at.toOptional().orElseThrow();
    }
}
