package org.gridmarketing.metering.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.metering.MeteringSteps;
import org.gridmarketing.metering.consumption.BandedEnergy;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.quantity.Rounding;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.trace.TraceSink;

/**
 * Energies of a tree (总分扣减、定量定比): what every point keeps once the points behind it have theirs.
 *
 * <p>From the lowest up, a metered point keeps what its meter counted less what the meters directly behind it counted,
 * W = W0 − Σ Wi; a meter behind those is contained in them already. Then fixed quantities, quantities per day and shares of what was
 * kept are taken off, each share being rounded; where the shares are the whole the last one takes the remainder, and never do they take
 * more than there is by rounding alone. Each point keeps its own price class: taking energy off changes no class. Points that
 * are not deducted stand beside their parent. Nothing is cut: where a point has too little, all is refused, and the refusal says how
 * much is missing and in which band.
 */
public final class TreeEnergies {
    private final PointTree tree;
    private final TouBand remainderBand;
    private final TraceSink sink;
    private final List<Issue> issues = new ArrayList<>();

    private TreeEnergies(PointTree tree, TouBand remainderBand, TraceSink sink) {
        this.tree = tree;
        this.remainderBand = remainderBand;
        this.sink = sink;
    }

    /**
     * Meters alone: what each metered point keeps once the meters behind it are taken off. Losses are computed after this and before
     * agreed quantities.
     *
     * @param tree the points
     * @param counted what the meter of each metered point counted, kWh
     * @param remainderBand the band from which energy without bands is taken off energy with them (practice: flat)
     * @param sink told every difference
     * @return by metered point, in the order of the tree; refused with every reason: a metered point without energy, energy of what is no
     *     metered point of the tree, a shortfall
     */
    public static Outcome<Map<ObjectRef, BandedEnergy>> ofMeters(
            PointTree tree, Map<ObjectRef, BandedEnergy> counted, TouBand remainderBand, TraceSink sink) {
        return new TreeEnergies(tree, remainderBand, sink).meters(counted);
    }

    /**
     * Agreed points: their quantities, and what these leave of the points above.
     *
     * @param tree the points
     * @param kept what each metered point kept once the meters behind it were taken off, losses included where they are billed
     * @param period the days, for quantities per day
     * @param rounding of shares
     * @param remainderBand the band from which agreed energy is taken off energy with bands (published: flat)
     * @param sink told every quantity and difference
     * @return by point, metered and agreed, in the order of the tree; refused with every reason: a metered point without energy, energy of
     *     what is no metered point of the tree, a shortfall
     */
    public static Outcome<Map<ObjectRef, BandedEnergy>> withAgreed(
            PointTree tree,
            Map<ObjectRef, BandedEnergy> kept,
            BillingPeriod period,
            Rounding rounding,
            TouBand remainderBand,
            TraceSink sink) {
        return new TreeEnergies(tree, remainderBand, sink).agreed(kept, period, rounding);
    }

    private Outcome<Map<ObjectRef, BandedEnergy>> meters(Map<ObjectRef, BandedEnergy> counted) {
        List<TreePoint> metered = metered(counted);
        Map<ObjectRef, BandedEnergy> kept = new LinkedHashMap<>();
        for (TreePoint point : metered) {
            List<BandedEnergy> behind = tree.behind(point.point()).stream()
                    .filter(each -> each.isMetered() && each.deducted())
                    .map(each -> counted.getOrDefault(each.point(), BandedEnergy.NONE))
                    .toList();
            BandedEnergy own = counted.getOrDefault(point.point(), BandedEnergy.NONE);
            kept.put(point.point(), less(point, own, behind));
        }
        return result(kept);
    }

    private Outcome<Map<ObjectRef, BandedEnergy>> agreed(
            Map<ObjectRef, BandedEnergy> kept, BillingPeriod period, Rounding rounding) {
        metered(kept);
        Map<ObjectRef, Energy> quantities = quantities(kept, period, rounding);
        Map<ObjectRef, BandedEnergy> settled = new LinkedHashMap<>();
        for (TreePoint point : tree.points()) {
            settled.put(
                    point.point(),
                    point.isMetered()
                            ? kept.getOrDefault(point.point(), BandedEnergy.NONE)
                            : BandedEnergy.of(quantities.getOrDefault(point.point(), Energy.ZERO)));
        }
        Map<ObjectRef, BandedEnergy> left = new LinkedHashMap<>();
        for (TreePoint point : tree.points()) {
            List<BandedEnergy> behind = tree.behind(point.point()).stream()
                    .filter(each -> !each.isMetered() && each.deducted())
                    .map(each -> settled.getOrDefault(each.point(), BandedEnergy.NONE))
                    .toList();
            left.put(point.point(), less(point, settled.getOrDefault(point.point(), BandedEnergy.NONE), behind));
        }
        return result(left);
    }

    private Map<ObjectRef, Energy> quantities(
            Map<ObjectRef, BandedEnergy> kept, BillingPeriod period, Rounding rounding) {
        Map<ObjectRef, Energy> quantities = new HashMap<>();
        for (TreePoint point : tree.points()) {
            if (point.source() instanceof PointSource.Quantity fixed) {
                quantities.put(point.point(), fixed.energy());
            } else if (point.source() instanceof PointSource.PerDay daily) {
                Energy energy = AgreedQuantities.perDay(daily.perDay(), period.days(), point.point(), sink);
                quantities.put(point.point(), energy);
            } else if (point.source() instanceof PointSource.Proportion share
                    && !quantities.containsKey(point.point())) {
                quantities.putAll(shares(point, share.ratio(), kept, rounding));
            }
        }
        return quantities;
    }

    /** The share of a point that is added, or those of all points that are deducted beside it. */
    private Map<ObjectRef, Energy> shares(
            TreePoint point, Ratio ratio, Map<ObjectRef, BandedEnergy> kept, Rounding rounding) {
        Energy whole = point.parent()
                .map(parent -> kept.getOrDefault(parent, BandedEnergy.NONE).total())
                .orElse(Energy.ZERO);
        return point.deducted()
                ? AgreedQuantities.shares(whole, tree.sharing(point), rounding, sink)
                : Map.of(point.point(), AgreedQuantities.share(whole, ratio, point.point(), rounding, sink));
    }

    private BandedEnergy less(TreePoint point, BandedEnergy own, List<BandedEnergy> behind) {
        BandedEnergy rest = own;
        for (BandedEnergy each : behind) {
            rest = rest.less(each, remainderBand);
        }
        if (behind.isEmpty()) {
            return own;
        }
        checkShortfall(point, own, rest);
        if (sink.isRecording()) {
            Args args = Args.of("W0", own.total()).and("ΣWi", own.total().minus(rest.total()));
            sink.exact(MeteringSteps.DEDUCTION, point.point(), args, rest.total());
        }
        return rest;
    }

    private void checkShortfall(TreePoint point, BandedEnergy own, BandedEnergy rest) {
        if (rest.total().isNegative()) {
            Args args = Args.of("W0", own.total())
                    .and("taken", own.total().minus(rest.total()))
                    .and("missing", rest.total().negate());
            issues.add(new Issue(MeteringIssues.DEDUCTION_SHORTFALL, point.point(), "", args));
            return;
        }
        rest.bands().forEach((band, energy) -> {
            if (energy.isNegative()) {
                Args args = Args.of("band", band)
                        .and("W0", own.in(band))
                        .and("taken", own.in(band).minus(energy))
                        .and("missing", energy.negate());
                issues.add(new Issue(MeteringIssues.DEDUCTION_BAND_SHORTFALL, point.point(), "", args));
            }
        });
    }

    private List<TreePoint> metered(Map<ObjectRef, BandedEnergy> energies) {
        List<TreePoint> metered =
                tree.points().stream().filter(TreePoint::isMetered).toList();
        for (TreePoint point : metered) {
            if (!energies.containsKey(point.point())) {
                issues.add(new Issue(MeteringIssues.POINT_WITHOUT_ENERGY, point.point(), "", Args.none()));
            }
        }
        Set<ObjectRef> known = metered.stream().map(TreePoint::point).collect(Collectors.toSet());
        energies.keySet().stream()
                .filter(point -> !known.contains(point))
                .sorted(Comparator.comparing(ObjectRef::key))
                .forEach(point -> issues.add(new Issue(MeteringIssues.ENERGY_WITHOUT_POINT, point, "", Args.none())));
        return metered;
    }

    private Outcome<Map<ObjectRef, BandedEnergy>> result(Map<ObjectRef, BandedEnergy> energies) {
        return issues.isEmpty() ? Outcome.ok(Collections.unmodifiableMap(energies)) : Outcome.refused(issues);
    }
}
