package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.ASSET;
import static org.gridmarketing.rules.catalog.Bench.INSTRUMENT;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.required;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.Phase;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.record.Recorded;

/** What the rules must say of the files of instrument transformers. */
final class InstrumentFileCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String OFF = "NOT_IN_SERVICE";
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private InstrumentFileCases() {}

    static List<RuleCase> all() {
        return Stream.of(instruments(), ratios()).flatMap(List::stream).toList();
    }

    private static <V> List<RuleCase> mounted(
            String id,
            BiFunction<InstrumentTransformerInstallation, Recorded<V>, InstrumentTransformerInstallation> attribute,
            V good) {
        return required(
                id,
                INSTRUMENT,
                attribute,
                good,
                Bench::instrumentRemoved,
                OFF,
                Bench::instrumentUnclear,
                "InstrumentTransformerInstallation.status");
    }

    private static <V> List<RuleCase> mountedCode(
            String id,
            BiFunction<InstrumentTransformerInstallation, Recorded<V>, InstrumentTransformerInstallation> attribute,
            V good) {
        List<RuleCase> cases = new ArrayList<>(mounted(id, attribute, good));
        cases.add(Bench.ofUnknownCode(id, INSTRUMENT, attribute));
        return cases;
    }

    private static List<RuleCase> asset(
            String id, BiFunction<InstrumentTransformer, Recorded<String>, InstrumentTransformer> attribute) {
        return required(
                id,
                ASSET,
                attribute,
                "0001",
                Bench::instrumentRemoved,
                OFF,
                Bench::instrumentUnclear,
                "InstrumentTransformerInstallation.status");
    }

    private static Dossier removedOn(Recorded<LocalDate> day) {
        return with(INSTRUMENT, InstrumentTransformerInstallation::withRemovedOn, day);
    }

    private static List<RuleCase> instruments() {
        Dossier combined = with(
                INSTRUMENT, InstrumentTransformerInstallation::withKind, InstrumentTransformerKind.CURRENT_COMBINED);
        return Stream.of(
                        mounted("X7-1.2", InstrumentTransformerInstallation::withInstalledOn, AS_OF),
                        mounted("X7-1.42", InstrumentTransformerInstallation::withMeteringPointNo, "P1"),
                        mountedCode(
                                "X7-1.54",
                                InstrumentTransformerInstallation::withKind,
                                InstrumentTransformerKind.VOLTAGE),
                        mountedCode("X7-1.62", InstrumentTransformerInstallation::withDedicated, YesNo.YES),
                        mountedCode("X7-1.72", InstrumentTransformerInstallation::withPhase, Phase.A),
                        asset("X7-5.20", InstrumentTransformer::withSerialNo),
                        asset("X7-5.21", InstrumentTransformer::withBarcode),
                        List.of(
                                says("X7-1.72", "combined", combined, NOT_MET),
                                literally("X7-1.72", "combined", combined, "violated ABSENT"),
                                says("X7-1.42", "point withdrawn", Bench.withdrawn(PLAIN), "violated OUT_OF_USE"),
                                says(
                                        "X7-1.42",
                                        "dangling",
                                        with(INSTRUMENT, InstrumentTransformerInstallation::withMeteringPointNo, "P9"),
                                        "violated DANGLING"),
                                says("X7-1.42", "removed", removedOn(Recorded.of(AS_OF)), "not applicable " + OFF),
                                says("X7-1.42", "to be removed", removedOn(Recorded.of(AS_OF.plusDays(1))), "passed"),
                                says(
                                        "X7-1.42",
                                        "removal garbled",
                                        removedOn(garbled()),
                                        "undecided InstrumentTransformerInstallation.removedOn")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> ratios() {
        TransformationRatio ratio = TransformationRatio.parse("100/5");
        Dossier voltage =
                with(INSTRUMENT, InstrumentTransformerInstallation::withKind, InstrumentTransformerKind.VOLTAGE);
        Dossier unclear = with(INSTRUMENT, InstrumentTransformerInstallation::withKind, garbled());
        return List.of(
                says(
                        "X7-1.82",
                        "there",
                        with(INSTRUMENT, InstrumentTransformerInstallation::withCurrentRatio, ratio),
                        "passed"),
                says("X7-1.82", "absent", PLAIN, "violated ABSENT"),
                says("X7-1.82", "voltage transformer", voltage, NOT_MET),
                literally("X7-1.82", "voltage transformer", voltage, "violated ABSENT"),
                says("X7-1.82", "kind garbled", unclear, "undecided kind"),
                says(
                        "X7-1.73",
                        "there",
                        with(voltage, INSTRUMENT, InstrumentTransformerInstallation::withVoltageRatio, ratio),
                        "passed"),
                says("X7-1.73", "absent", voltage, "violated ABSENT"),
                says("X7-1.73", "current transformer", PLAIN, NOT_MET),
                literally("X7-1.73", "current transformer", PLAIN, "violated ABSENT"),
                says("X7-1.73", "kind garbled", unclear, "undecided kind"));
    }
}
