package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.PurposeAndGradeCases.graded;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringPointPurpose;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;

/** What the rules must say of the number of instrument transformers at a gateway. */
final class InstrumentTransformerCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";

    private InstrumentTransformerCases() {}

    static List<RuleCase> all() {
        return instrumentTransformers();
    }

    private static InstrumentTransformerInstallation instrument(int i, InstrumentTransformerKind kind, String asset) {
        InstrumentTransformerInstallation.Builder each = InstrumentTransformerInstallation.builder();
        return each.no("J" + i)
                .instrumentTransformerNo(asset)
                .meteringPointNo("P1")
                .kind(kind)
                .build();
    }

    private static Dossier mounted(int current, int voltage, int combined) {
        Dossier gateway = graded(MeteringPointPurpose.PROVINCE_GATEWAY, VoltageLevel.AC_220KV, MeteringDeviceClass.I);
        List<InstrumentTransformerInstallation> all = new ArrayList<>();
        for (int i = 0; i < current; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.CURRENT, "X" + all.size()));
        }
        for (int i = 0; i < voltage; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.VOLTAGE, "X" + all.size()));
        }
        for (int i = 0; i < combined; i++) {
            all.add(instrument(all.size(), InstrumentTransformerKind.CURRENT_VOLTAGE_COMBINED, "X" + all.size()));
        }
        return gateway.withInstrumentTransformerInstallations(all);
    }

    private static Dossier firstRemoved(Dossier dossier) {
        return with(
                dossier, Bench.INSTRUMENT, InstrumentTransformerInstallation::withRemovedOn, LocalDate.of(2020, 1, 1));
    }

    private static List<RuleCase> instrumentTransformers() {
        String id = "D1-8.1.1";
        Dossier cores = mounted(3, 3, 0);
        List<InstrumentTransformerInstallation> twice = new ArrayList<>(cores.instrumentTransformerInstallations());
        twice.add(instrument(9, InstrumentTransformerKind.CURRENT, "X0"));
        Dossier unclear =
                with(mounted(3, 3, 0), Bench.INSTRUMENT, InstrumentTransformerInstallation::withKind, garbled());
        return List.of(
                says(id, "three and three", mounted(3, 3, 0), "passed"),
                says(id, "combined", mounted(0, 0, 3), "passed"),
                says(id, "two cores of one asset", cores.withInstrumentTransformerInstallations(twice), "passed"),
                says(id, "two current", mounted(2, 3, 0), "violated CURRENT"),
                says(id, "one of four removed", firstRemoved(mounted(4, 3, 0)), "passed"),
                says(id, "one of three removed", firstRemoved(mounted(3, 3, 0)), "violated CURRENT"),
                says(id, "no voltage", mounted(3, 0, 0), "violated VOLTAGE"),
                literally(id, "no voltage", mounted(3, 0, 0), "passed"),
                literally(id, "two and one", mounted(2, 1, 0), "passed"),
                literally(id, "two and two", mounted(2, 2, 0), "violated ALL"),
                says(id, "retail", PLAIN, NOT_MET),
                says(id, "kind garbled", unclear, "undecided InstrumentTransformerInstallation.kind"));
    }
}
