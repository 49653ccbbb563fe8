package org.gridmarketing.metering.interval;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.TouScheme;
import org.gridmarketing.model.tariff.TouVersion;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.DayKind;
import org.gridmarketing.model.time.DayTraits;

/** Works out the bands of each kind of day once and gives every day the pattern of its kind. */
final class TouCompiler {
    private static final int HALF_HOURS = 48;
    private static final int MINUTES = 30;

    private final TouScheme scheme;
    private final BillingPeriod period;
    private final IntervalLength length;
    private final Function<LocalDate, DayTraits> traits;
    private final Map<Look, Outcome<List<TouBand>>> looks = new HashMap<>();
    private final Map<List<TouBand>, Integer> patterns = new HashMap<>();
    private final List<byte[]> slots = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    TouCompiler(TouScheme scheme, BillingPeriod period, IntervalLength length, Function<LocalDate, DayTraits> traits) {
        this.scheme = scheme;
        this.period = period;
        this.length = length;
        this.traits = traits;
    }

    /** Everything by which a scheme can tell two days apart. */
    private record Look(Optional<TouVersion> version, int month, DayKind kind, DayTraits traits) {}

    Outcome<CompiledTouScheme> compile() {
        int[] patternOfDay = new int[period.days()];
        Outcome<List<TouBand>> last = Outcome.ok(List.of());
        for (int i = 0; i < patternOfDay.length; i++) {
            LocalDate day = period.firstDay().plusDays(i);
            Outcome<List<TouBand>> bands = bands(day);
            if (bands instanceof Outcome.Ok<List<TouBand>> ok) {
                patternOfDay[i] = patterns.computeIfAbsent(ok.value(), this::addPattern);
            } else if (!sameReason(bands, last)) {
                issues.addAll(bands.issues());
                String reason = bands.issues().get(0).code().id();
                Args args = Args.of("day", day).and("reason", reason);
                issues.add(new Issue(MeteringIssues.BANDS_NOT_KNOWN, scheme.ref(), "versions", args));
            }
            last = bands;
        }
        return issues.isEmpty()
                ? Outcome.ok(new CompiledTouScheme(period, length, slots.toArray(byte[][]::new), patternOfDay))
                : Outcome.refused(issues);
    }

    private static boolean sameReason(Outcome<?> one, Outcome<?> other) {
        return !other.isOk()
                && one.issues().get(0).code().equals(other.issues().get(0).code());
    }

    private Outcome<List<TouBand>> bands(LocalDate day) {
        DayTraits told = traits.apply(day);
        Look look = new Look(scheme.version(day), day.getMonthValue(), told.kindOf(day), told);
        return looks.computeIfAbsent(look, key -> bands(day, told));
    }

    private Outcome<List<TouBand>> bands(LocalDate day, DayTraits told) {
        List<TouBand> bands = new ArrayList<>();
        for (int slot = 0; slot < HALF_HOURS; slot++) {
            LocalTime time = LocalTime.MIDNIGHT.plusMinutes((long) MINUTES * slot);
            Outcome<TouBand> band = scheme.band(day.atTime(time), told);
            if (band instanceof Outcome.Ok<TouBand> ok) {
                bands.add(ok.value());
            } else {
                return Outcome.refused(band.issues());
            }
        }
        return length == IntervalLength.HOUR ? wholeHours(day, bands) : Outcome.ok(List.copyOf(bands));
    }

    private Outcome<List<TouBand>> wholeHours(LocalDate day, List<TouBand> bands) {
        for (int slot = 0; slot < HALF_HOURS; slot += 2) {
            if (bands.get(slot) != bands.get(slot + 1)) {
                Args args = Args.of("day", day)
                        .and("time", LocalTime.of(slot / 2, MINUTES).toString());
                return Outcome.refused(
                        new Issue(MeteringIssues.BAND_CHANGES_WITHIN_HOUR, scheme.ref(), "versions", args));
            }
        }
        return Outcome.ok(List.copyOf(bands));
    }

    private int addPattern(List<TouBand> bands) {
        byte[] pattern = new byte[length.perDay()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (byte) bands.get(i * length.minutes() / MINUTES).ordinal();
        }
        slots.add(pattern);
        return slots.size() - 1;
    }
}
