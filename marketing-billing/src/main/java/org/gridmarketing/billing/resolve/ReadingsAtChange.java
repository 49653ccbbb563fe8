package org.gridmarketing.billing.resolve;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.gridmarketing.billing.input.PointQuantity;
import org.gridmarketing.billing.input.UnreadChange;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;

/**
 * Readings at changes of price (变价日示数): of each point that is read, the readings of the days on which prices change; where one is missing,
 * those next to it on both sides.
 *
 * <p>Points whose energy is added to, or taken off, one another are divided at the same instants.
 */
final class ReadingsAtChange {
    private final Resolution resolution;
    private final List<PriceAgreement> agreements = new ArrayList<>(1);
    private final Map<String, Asked> read = new LinkedHashMap<>(2);

    ReadingsAtChange(Resolution resolution) {
        this.resolution = resolution;
    }

    /** A point that is read, and what divides its energy. */
    void add(MeteringPoint point, Optional<PriceAgreement> agreement, Supplier<ReadingsInside> inside) {
        read.put(point.no(), new Asked(agreement.map(PriceAgreement::no), inside));
        agreement.filter(each -> !agreements.contains(each)).ifPresent(agreements::add);
    }

    /** The points with their readings inside the period. */
    List<ResolvedPoint> on(List<ResolvedPoint> points) {
        boolean changed = false;
        for (PriceAgreement agreement : agreements) {
            List<LocalDate> changes = ChangeDays.of(resolution, agreement);
            if (!changes.isEmpty()) {
                ask(changes, together(agreement, points).values());
                changed = true;
            }
        }
        return changed ? points.stream().map(this::with).toList() : points;
    }

    /** A point: the days on which it is divided, and those on which prices change. */
    private static final class Asked {
        private final Optional<String> agreementNo;
        private final Supplier<ReadingsInside> source;
        private final Map<LocalDate, Boolean> known = new HashMap<>();
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private final TreeSet<LocalDate> changes = new TreeSet<>();

        Asked(Optional<String> agreementNo, Supplier<ReadingsInside> source) {
            this.agreementNo = agreementNo;
            this.source = Suppliers.memoize(source::get);
        }

        boolean isRead(LocalDate day) {
            return known.computeIfAbsent(day, each -> source.get().isRead(each));
        }

        PointQuantity.Read with(PointQuantity.Read whole) {
            ReadingsInside inside = source.get();
            List<UnreadChange> unread = changes.stream()
                    .flatMap(change -> inside.unread(change).stream())
                    .toList();
            return new PointQuantity.Read(whole.readings(), inside.parts(days), whole.remainderBand(), unread);
        }
    }

    /** The points of an agreement, and whatever is deducted from them. */
    private Map<String, Asked> together(PriceAgreement agreement, List<ResolvedPoint> points) {
        Map<String, Asked> together = new LinkedHashMap<>();
        read.forEach((no, each) -> {
            if (each.agreementNo.equals(Optional.of(agreement.no()))) {
                addWithBehind(no, points, together);
            }
        });
        return together;
    }

    private void addWithBehind(String no, List<ResolvedPoint> points, Map<String, Asked> together) {
        Asked point = read.get(no);
        if (point == null || together.putIfAbsent(no, point) != null) {
            return;
        }
        points.stream()
                .filter(ResolvedPoint::deducted)
                .filter(each -> each.archived().parentNo().toOptional().equals(Optional.of(no)))
                .forEach(each -> addWithBehind(each.archived().no(), points, together));
    }

    private static void ask(List<LocalDate> changes, Collection<Asked> together) {
        for (LocalDate change : changes) {
            Set<LocalDate> days = around(change, together);
            for (Asked each : together) {
                each.days.addAll(days);
                each.changes.add(change);
            }
        }
    }

    private static Set<LocalDate> around(LocalDate change, Collection<Asked> together) {
        if (isRead(change, together)) {
            return Set.of(change);
        }
        NavigableSet<LocalDate> days = together.iterator().next().source.get().days();
        Set<LocalDate> around = new HashSet<>();
        nearest(days.headSet(change, false).descendingSet(), together, around);
        nearest(days.tailSet(change, false), together, around);
        return around;
    }

    private static void nearest(Set<LocalDate> days, Collection<Asked> together, Set<LocalDate> around) {
        days.stream().filter(day -> isRead(day, together)).findFirst().ifPresent(around::add);
    }

    private static boolean isRead(LocalDate day, Collection<Asked> together) {
        return together.stream().allMatch(each -> each.isRead(day));
    }

    private ResolvedPoint with(ResolvedPoint point) {
        Asked asked = read.get(point.archived().no());
        return asked == null || asked.changes.isEmpty()
                ? point
                : point.withQuantity(point.quantity()
                        .map(quantity -> quantity instanceof PointQuantity.Read whole ? asked.with(whole) : quantity));
    }
}
