package org.gridmarketing.rules.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/** What is known of the registers of a meter: from its asset file, its installations and its readings. */
final class MeterRegisters {
    private MeterRegisters() {}

    static List<Recorded<RegisterKind>> of(Meter meter, DossierView view) {
        List<Recorded<RegisterKind>> all = new ArrayList<>();
        meter.registers().forEach(each -> addUnlessAbsent(each.register(), all));
        Gates.installationsOf(meter, view)
                .forEach(each -> each.registers().forEach(mounted -> addUnlessAbsent(mounted.register(), all)));
        DossierView.referring(view.dossier().readingSets(), ReadingSet::meterNo, meter.no())
                .forEach(set -> addUnlessAbsent(set.register(), all));
        return all;
    }

    private static void addUnlessAbsent(Recorded<RegisterKind> register, List<Recorded<RegisterKind>> all) {
        if (!register.isAbsent()) {
            all.add(register);
        }
    }

    /**
     * What shows that a meter measures something: its kind, or a register. A kind or register that says something else is
     * given where nothing shows it, and an unreadable one where it might.
     */
    static Recorded<Code> evidence(
            Meter meter, DossierView view, Predicate<MeterKind> kind, Predicate<RegisterKind> register) {
        if (meter.kind() instanceof Recorded.Present<MeterKind> present && kind.test(present.value())) {
            return Recorded.of(present.value());
        }
        List<Recorded<RegisterKind>> registers = of(meter, view);
        for (Recorded<RegisterKind> each : registers) {
            if (each instanceof Recorded.Present<RegisterKind> present && register.test(present.value())) {
                return Recorded.of(present.value());
            }
        }
        return other(meter.kind(), registers);
    }

    /** What is archived as something else: an unreadable one first, then the kind, then a register. */
    private static Recorded<Code> other(Recorded<MeterKind> kind, List<Recorded<RegisterKind>> registers) {
        if (kind.isUnreadable()) {
            return kind.map(Code.class::cast);
        }
        for (Recorded<RegisterKind> each : registers) {
            if (each.isUnreadable()) {
                return each.map(Code.class::cast);
            }
        }
        if (kind.isPresent() || registers.isEmpty()) {
            return kind.map(Code.class::cast);
        }
        return registers.get(0).map(Code.class::cast);
    }
}
