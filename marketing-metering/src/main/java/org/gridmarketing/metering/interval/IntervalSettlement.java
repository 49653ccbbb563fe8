package org.gridmarketing.metering.interval;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.PeriodText;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Power;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Settlement of a load profile (曲线结算): its energy by bands, W(b) = Σ wᵢ over the intervals of band b, and its maximum demand,
 * D = max Σ wᵢ × 60 ÷ window. Sums are exact; every value counts in exactly one band. Nothing is filled in: where an interval is
 * missing the period is refused, and estimating is the caller's decision.
 */
public final class IntervalSettlement {
    private IntervalSettlement() {}

    /**
     * Energy by bands.
     *
     * @param profile the profile
     * @param scheme the scheme, compiled for intervals of this length and for at least these days
     * @param part the days that are summed
     * @param sink told the sum of every band
     * @return total and bands; bands in which the scheme has no hours are not among them. Refused with every reason: days outside
     *     profile or scheme, another interval length, missing intervals
     */
    public static Outcome<BandedEnergy> energy(
            LoadProfile profile, CompiledTouScheme scheme, BillingPeriod part, TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        profile.problemIn(part).ifPresent(issues::add);
        checkScheme(profile, scheme, part, issues);
        return issues.isEmpty() ? Outcome.ok(new BandSums(profile, scheme).of(part, sink)) : Outcome.refused(issues);
    }

    /**
     * Maximum demand. A window lies wholly within the days; windows begin with the first of them.
     *
     * @param profile the profile
     * @param window the window
     * @param part the days
     * @param sink told the peak
     * @return the highest demand and the first window that had it; refused with every reason: days outside the profile, intervals
     *     too long for the window or its slide, missing intervals
     */
    public static Outcome<DemandPeak> demand(
            LoadProfile profile, DemandWindow window, BillingPeriod part, TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        profile.problemIn(part).ifPresent(issues::add);
        checkWindow(profile, window).ifPresent(issues::add);
        return issues.isEmpty() ? Outcome.ok(peak(profile, window, part, sink)) : Outcome.refused(issues);
    }

    /**
     * Energy by bands and maximum demand of several periods at once, such as the months of a year.
     *
     * @param profile the profile
     * @param scheme the scheme
     * @param window the window
     * @param parts the periods, in any order
     * @param sink told every sum and peak
     * @return one usage for each period, in the order of {@code parts}; refused with every reason of the two others, all periods
     *     together, and for periods that overlap, whose energy would count twice
     */
    public static Outcome<List<IntervalUsage>> settle(
            LoadProfile profile,
            CompiledTouScheme scheme,
            DemandWindow window,
            List<BillingPeriod> parts,
            TraceSink sink) {
        List<Issue> issues = new ArrayList<>();
        checkWindow(profile, window).ifPresent(issues::add);
        for (BillingPeriod part : parts) {
            profile.problemIn(part).ifPresent(issues::add);
            checkScheme(profile, scheme, part, issues);
        }
        checkOverlaps(profile, parts, issues);
        if (!issues.isEmpty()) {
            return Outcome.refused(issues.stream().distinct().toList());
        }
        BandSums sums = new BandSums(profile, scheme);
        List<IntervalUsage> usages = new ArrayList<>(parts.size());
        boolean single = window.minutes() == profile.length().minutes();
        for (BillingPeriod part : parts) {
            if (single) {
                DemandPeak peak = peak(profile, window, sums.highestOf(part), sink);
                usages.add(new IntervalUsage(part, sums.toBands(sink), peak));
            } else {
                usages.add(new IntervalUsage(part, sums.of(part, sink), peak(profile, window, part, sink)));
            }
        }
        return Outcome.ok(List.copyOf(usages));
    }

    private static DemandPeak peak(LoadProfile profile, DemandWindow window, BillingPeriod part, TraceSink sink) {
        int minutes = profile.length().minutes();
        int from = profile.indexOf(part);
        int count = part.days() * profile.length().perDay();
        int width = window.minutes() / minutes;
        int at = width == 1
                ? IntervalColumns.highest(profile.values(), from, count)
                : IntervalColumns.highestWindow(profile.values(), from, count, width, window.slide() / minutes);
        return peak(profile, window, at, sink);
    }

    private static DemandPeak peak(LoadProfile profile, DemandWindow window, int at, TraceSink sink) {
        int width = window.minutes() / profile.length().minutes();
        long highest = IntervalColumns.sum(profile.values(), at, width);
        LocalDateTime from = profile.startOf(at);
        Power demand = Power.ofKw(highest * window.perHour(), profile.decimals());
        if (sink.isRecording()) {
            Args args = Args.of("W", profile.energy(highest))
                    .and("t", window.minutes())
                    .and("from", from.toString());
            sink.exact(MeteringSteps.INTERVAL_DEMAND, profile.point(), args, demand);
        }
        return new DemandPeak(demand, from, from.plusMinutes(window.minutes()));
    }

    private static void checkScheme(
            LoadProfile profile, CompiledTouScheme scheme, BillingPeriod part, List<Issue> issues) {
        if (scheme.length() != profile.length()) {
            Args args = Args.of("minutes", profile.length().minutes())
                    .and("expected", scheme.length().minutes());
            issues.add(new Issue(MeteringIssues.INTERVAL_LENGTH_DIFFERS, profile.point(), "intervals", args));
        }
        if (part.from().isBefore(scheme.period().from())
                || part.to().isAfter(scheme.period().to())) {
            Args args = Args.of("part", PeriodText.of(part)).and("period", PeriodText.of(scheme.period()));
            issues.add(new Issue(MeteringIssues.PART_OUTSIDE_SCHEME, profile.point(), "intervals", args));
        }
    }

    private static void checkOverlaps(LoadProfile profile, List<BillingPeriod> parts, List<Issue> issues) {
        List<BillingPeriod> sorted = parts.stream()
                .sorted(Comparator.comparing(BillingPeriod::from).thenComparing(BillingPeriod::to))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            BillingPeriod before = sorted.get(i - 1);
            if (sorted.get(i).from().isBefore(before.to())) {
                Args args = Args.of("part", PeriodText.of(sorted.get(i))).and("other", PeriodText.of(before));
                issues.add(new Issue(MeteringIssues.PARTS_OVERLAP, profile.point(), "intervals", args));
            }
        }
    }

    private static Optional<Issue> checkWindow(LoadProfile profile, DemandWindow window) {
        int minutes = profile.length().minutes();
        if (window.slide() % minutes == 0) {
            return Optional.empty();
        }
        Args args = Args.of("minutes", minutes).and("window", window.minutes()).and("slide", window.slide());
        return Optional.of(new Issue(MeteringIssues.INTERVALS_TOO_LONG, profile.point(), "intervals", args));
    }
}
