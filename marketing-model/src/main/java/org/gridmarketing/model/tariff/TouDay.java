package org.gridmarketing.model.tariff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;
import org.gridmarketing.model.time.Holiday;

/** A day as the rows of a scheme see it. */
record TouDay(Month month, DayKind kind, Optional<Holiday> holiday, OptionalInt deciCelsius) {
    static final int COOLEST = -1_000;

    /** A day of any month, as problems name it. */
    record Name(DayKind kind, Optional<Holiday> holiday) implements Comparable<Name> {
        static final List<Name> ORDINARY =
                List.of(new Name(DayKind.WORKDAY, Optional.empty()), new Name(DayKind.WEEKEND, Optional.empty()));

        private static final Comparator<Name> ORDER = Comparator.comparing(Name::kind)
                .thenComparing(each -> each.holiday().map(Holiday::ordinal).orElse(-1));

        static Set<Name> holidaysIn(Set<Month> months) {
            return Arrays.stream(Holiday.values())
                    .filter(each -> months.stream().anyMatch(each::canFallIn))
                    .map(each -> new Name(DayKind.HOLIDAY, Optional.of(each)))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Those of the months in which it can fall. */
        Set<Month> within(Set<Month> months) {
            return months.stream()
                    .filter(month -> holiday.isEmpty() || holiday.get().canFallIn(month))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public int compareTo(Name other) {
            return ORDER.compare(this, other);
        }
    }

    Name name() {
        return new Name(kind, holiday);
    }

    static TouDay of(LocalDate day, DayTraits traits) {
        return new TouDay(day.getMonth(), traits.kindOf(day), traits.holiday(), traits.maximumDeciCelsius());
    }

    /** The rows that win at a time of this day; more than one band among them is a fault of the version. */
    List<TouRow> winners(TouVersion version, LocalTime time) {
        List<TouRow> rows = version.rows().stream()
                .filter(row -> holds(row) && isWarmEnough(row) && isIn(row, time))
                .toList();
        int best = rows.stream().mapToInt(row -> rank(row.band())).min().orElse(0);
        return rows.stream().filter(row -> rank(row.band()) == best).toList();
    }

    /** Whether the band at this time would be another on a cooler or a hotter day, and how hot it was is not known. */
    boolean hangsOnTemperature(TouVersion version, LocalTime time) {
        return deciCelsius.isEmpty()
                && temperatures(version).stream()
                                .map(celsius -> new TouDay(month, kind, holiday, celsius))
                                .map(day -> day.winningBands(version, time))
                                .distinct()
                                .count()
                        > 1;
    }

    /** A temperature below every trigger, and each trigger itself. */
    static List<OptionalInt> temperatures(TouVersion version) {
        return Stream.concat(
                        Stream.of(OptionalInt.of(COOLEST)),
                        version.rows().stream().map(TouRow::fromDeciCelsius).filter(OptionalInt::isPresent))
                .distinct()
                .toList();
    }

    private Set<TouBand> winningBands(TouVersion version, LocalTime time) {
        return winners(version, time).stream().map(TouRow::band).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row of the band holds at a time of this day, wins or not. */
    boolean isIn(TouVersion version, TouBand band, LocalTime time) {
        return version.rows().stream()
                .anyMatch(row -> row.band() == band && holds(row) && isWarmEnough(row) && isIn(row, time));
    }

    private static boolean isIn(TouRow row, LocalTime time) {
        return row.hours().stream().anyMatch(interval -> interval.contains(time));
    }

    private boolean holds(TouRow row) {
        boolean anyDay = row.days().isEmpty() && row.holidays().isEmpty();
        return (row.months().isEmpty() || row.months().contains(month))
                && (anyDay
                        || row.days().contains(kind)
                        || holiday.filter(row.holidays()::contains).isPresent());
    }

    private boolean isWarmEnough(TouRow row) {
        return row.fromDeciCelsius().isEmpty()
                || (deciCelsius.isPresent()
                        && deciCelsius.getAsInt() >= row.fromDeciCelsius().getAsInt());
    }

    private static int rank(TouBand band) {
        return switch (band) {
            case SHARP, DEEP_VALLEY -> 0;
            case PEAK, FLAT, VALLEY -> 1;
        };
    }
}
