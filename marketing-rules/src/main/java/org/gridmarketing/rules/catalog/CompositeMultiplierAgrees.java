package org.gridmarketing.rules.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.metering.consumption.CompositeMultiplier;
import org.gridmarketing.metering.consumption.MeterNameplate;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.trace.TraceSink;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RuleKind;

/** Composite multiplier (综合倍率): the archived one must be the product of what is installed at the point. */
record CompositeMultiplierAgrees() implements RuleKind<MeterInstallation> {
    private static final String NAMEPLATE = "NAMEPLATE";
    private static final Bilingual NONE = new Bilingual("（无档案）", "(none archived)");

    private record Needed(String name, Recorded<?> value) {}

    @Override
    public String name() {
        return "COMPOSITE_MULTIPLIER";
    }

    @Override
    public List<String> argumentNames() {
        return List.of("attribute", "value", "currentRatios", "voltageRatios", "ownMultiplier", "nameplateRatios");
    }

    @Override
    public List<String> variants() {
        return List.of("", NAMEPLATE);
    }

    @Override
    public RuleOutcome test(MeterInstallation installation, DossierView view, RuleContext context) {
        List<Meter> meters = view.meters(installation.meterNo());
        List<MeteringPoint> points = view.points(installation.meteringPointNo());
        if (meters.isEmpty() || points.isEmpty()) {
            return RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT);
        }
        List<InstrumentTransformerInstallation> transformers = new ArrayList<>();
        for (InstrumentTransformerInstallation each : view.instrumentTransformers(points.get(0))) {
            Optional<RuleOutcome> stop = Gates.INSTRUMENT_TRANSFORMER_IN_SERVICE.stop(each, view, context);
            if (stop.filter(RuleOutcome.Undecided.class::isInstance).isPresent()) {
                return stop.get();
            }
            if (stop.isEmpty()) {
                transformers.add(each);
            }
        }
        return compare(installation.compositeMultiplier(), transformers, meters.get(0));
    }

    /** Where all is there and nothing stands on the nameplate, as with most meters. */
    @Override
    public QuickVerdict quick(MeterInstallation installation, DossierView view, RuleContext context) {
        List<Meter> meters = view.meters(installation.meterNo());
        List<MeteringPoint> points = view.points(installation.meteringPointNo());
        if (meters.isEmpty() || points.isEmpty()) {
            return QuickVerdict.INPUT_ABSENT;
        }
        Meter meter = meters.get(0);
        return meter.nameplateCurrentRatio().isAbsent()
                        && meter.nameplateVoltageRatio().isAbsent()
                        && installation.compositeMultiplier() instanceof Recorded.Present<Multiplier> archived
                        && meter.ownMultiplier() instanceof Recorded.Present<Multiplier> own
                ? quick(archived.value(), own.value(), view.instrumentTransformers(points.get(0)), view, context)
                : QuickVerdict.LOOK_CLOSER;
    }

    private static QuickVerdict quick(
            Multiplier archived,
            Multiplier own,
            List<InstrumentTransformerInstallation> transformers,
            DossierView view,
            RuleContext context) {
        List<TransformationRatio> current = new ArrayList<>();
        List<TransformationRatio> voltage = new ArrayList<>();
        for (int i = 0; i < transformers.size(); i++) {
            Optional<RuleOutcome> stop =
                    Gates.INSTRUMENT_TRANSFORMER_IN_SERVICE.stop(transformers.get(i), view, context);
            boolean known = stop.isPresent()
                    ? stop.get() instanceof RuleOutcome.NotApplicable
                    : addKnown(transformers.get(i), current, voltage);
            if (!known) {
                return QuickVerdict.LOOK_CLOSER;
            }
        }
        return QuickVerdict.passedIf(CompositeMultiplier.agrees(archived, current, voltage, own));
    }

    /** Adds the ratios of a transformer; tells whether all that are needed are known. */
    private static boolean addKnown(
            InstrumentTransformerInstallation transformer,
            List<TransformationRatio> current,
            List<TransformationRatio> voltage) {
        return transformer.kind() instanceof Recorded.Present<InstrumentTransformerKind> kind
                && (!kind.value().measuresCurrent() || add(transformer.currentRatio(), current))
                && (!kind.value().measuresVoltage() || add(transformer.voltageRatio(), voltage));
    }

    private static boolean add(Recorded<TransformationRatio> ratio, List<TransformationRatio> ratios) {
        return ratio instanceof Recorded.Present<TransformationRatio> present && ratios.add(present.value());
    }

    private static RuleOutcome compare(
            Recorded<Multiplier> archived, List<InstrumentTransformerInstallation> transformers, Meter meter) {
        List<Needed> needed = new ArrayList<>();
        needed.add(new Needed("compositeMultiplier", archived));
        needed.add(new Needed("Meter.ownMultiplier", meter.ownMultiplier()));
        transformers.forEach(each -> addNeeded(each, needed));
        addUnlessAbsent(new Needed("Meter.nameplateCurrentRatio", meter.nameplateCurrentRatio()), needed);
        addUnlessAbsent(new Needed("Meter.nameplateVoltageRatio", meter.nameplateVoltageRatio()), needed);
        return missing(needed)
                .orElseGet(() -> judge(
                        archived.toOptional().orElseThrow(),
                        currentRatios(transformers),
                        voltageRatios(transformers),
                        nameplate(meter)));
    }

    /** Most nameplates have no ratio: one that is not there is none, one that cannot be read may be any. */
    private static void addUnlessAbsent(Needed ratio, List<Needed> needed) {
        if (!ratio.value().isAbsent()) {
            needed.add(ratio);
        }
    }

    private static MeterNameplate nameplate(Meter meter) {
        return new MeterNameplate(
                meter.ownMultiplier().toOptional().orElseThrow(),
                meter.nameplateCurrentRatio().toOptional(),
                meter.nameplateVoltageRatio().toOptional());
    }

    private static List<TransformationRatio> currentRatios(List<InstrumentTransformerInstallation> transformers) {
        return ratios(
                transformers,
                InstrumentTransformerKind::measuresCurrent,
                InstrumentTransformerInstallation::currentRatio);
    }

    private static List<TransformationRatio> voltageRatios(List<InstrumentTransformerInstallation> transformers) {
        return ratios(
                transformers,
                InstrumentTransformerKind::measuresVoltage,
                InstrumentTransformerInstallation::voltageRatio);
    }

    private static void addNeeded(InstrumentTransformerInstallation transformer, List<Needed> needed) {
        needed.add(new Needed("InstrumentTransformerInstallation.kind", transformer.kind()));
        if (transformer
                .kind()
                .toOptional()
                .filter(InstrumentTransformerKind::measuresCurrent)
                .isPresent()) {
            needed.add(new Needed("InstrumentTransformerInstallation.currentRatio", transformer.currentRatio()));
        }
        if (transformer
                .kind()
                .toOptional()
                .filter(InstrumentTransformerKind::measuresVoltage)
                .isPresent()) {
            needed.add(new Needed("InstrumentTransformerInstallation.voltageRatio", transformer.voltageRatio()));
        }
    }

    /** An absent input first: it makes the check not applicable, however readable the others are. */
    private static Optional<RuleOutcome> missing(List<Needed> needed) {
        return needed.stream()
                .filter(each -> each.value().isAbsent())
                .findFirst()
                .or(() -> needed.stream()
                        .filter(each -> each.value().isUnreadable())
                        .findFirst())
                .flatMap(each -> Gate.missing(each.name(), each.value()));
    }

    private static List<TransformationRatio> ratios(
            List<InstrumentTransformerInstallation> transformers,
            Predicate<InstrumentTransformerKind> sort,
            Function<InstrumentTransformerInstallation, Recorded<TransformationRatio>> ratio) {
        return transformers.stream()
                .filter(each -> each.kind().toOptional().filter(sort).isPresent())
                .flatMap(each -> ratio.apply(each).toOptional().stream())
                .toList();
    }

    private static RuleOutcome judge(
            Multiplier archived,
            List<TransformationRatio> current,
            List<TransformationRatio> voltage,
            MeterNameplate nameplate) {
        if (CompositeMultiplier.agrees(archived, current, voltage, nameplate)) {
            return RuleOutcome.passed();
        }
        List<TransformationRatio> counted = Stream.concat(
                        nameplate.currentRatio().stream(), nameplate.voltageRatio().stream())
                .toList();
        Args args = Args.of("attribute", "compositeMultiplier")
                .and("value", archived)
                .and("currentRatios", listed(current))
                .and("voltageRatios", listed(voltage))
                .and("ownMultiplier", nameplate.ownMultiplier());
        return counted.isEmpty()
                ? RuleOutcome.violated("compositeMultiplier", "", args)
                : RuleOutcome.violated("compositeMultiplier", NAMEPLATE, args.and("nameplateRatios", listed(counted)));
    }

    private static Arg listed(List<TransformationRatio> ratios) {
        return ratios.isEmpty()
                ? Args.argOf(NONE)
                : Args.argOf(ratios.stream().map(TransformationRatio::toString).collect(Collectors.joining(", ")));
    }

    /**
     * The product of what is installed, for somebody to choose: the archive alone does not tell which of the facts is wrong. Where a
     * ratio is not archived that the point has to have, the product would be too small, and nothing is proposed.
     */
    @Override
    public Optional<Proposal> propose(
            MeterInstallation installation,
            ObjectRef ref,
            RuleOutcome.Violated violation,
            DossierView view,
            RuleContext context) {
        MeteringPoint point = view.points(installation.meteringPointNo()).get(0);
        List<InstrumentTransformerInstallation> transformers = view.instrumentTransformers(point).stream()
                .filter(each -> Gates.INSTRUMENT_TRANSFORMER_IN_SERVICE
                        .stop(each, view, context)
                        .isEmpty())
                .toList();
        List<TransformationRatio> current = currentRatios(transformers);
        List<TransformationRatio> voltage = voltageRatios(transformers);
        Outcome<Multiplier> product = CompositeMultiplier.of(
                current, voltage, nameplate(view.meters(installation.meterNo()).get(0)), point.ref(), TraceSink.none());
        boolean highSide = point.meteringMode().equals(Recorded.of(MeteringMode.HV_SUPPLY_HV_METERING));
        boolean complete = !current.isEmpty() && (!highSide || !voltage.isEmpty());
        return complete && product instanceof Outcome.Ok<Multiplier> found
                ? Optional.of(Proposal.suggested(ref, violation.attribute(), List.of(Args.argOf(found.value()))))
                : Optional.of(Proposal.manual(ref, violation.attribute()));
    }
}
