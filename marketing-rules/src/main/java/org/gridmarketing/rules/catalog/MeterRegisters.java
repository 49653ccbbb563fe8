package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;

/** What is known of the registers of a meter: from its asset file, its installations and its readings. */
final class MeterRegisters {
    private MeterRegisters() {}

    static List<Recorded<RegisterKind>> of(Meter meter, DossierView view) {
        Stream<Recorded<RegisterKind>> mounted = Gates.installationsOf(meter, view).stream()
                .flatMap(each -> each.registers().stream())
                .map(MountedRegister::register);
        Stream<Recorded<RegisterKind>> read =
                view.readingSets(Recorded.of(meter.no())).stream().map(ReadingSet::register);
        return Stream.of(meter.registers().stream().map(MeterRegister::register), mounted, read)
                .flatMap(each -> each)
                .filter(each -> !each.isAbsent())
                .toList();
    }

    /**
     * What shows that a meter measures something: its kind, or a register. A kind or register that says something else is
     * given where nothing shows it, and an unreadable one where it might.
     */
    static Recorded<Code> evidence(
            Meter meter, DossierView view, Predicate<MeterKind> kind, Predicate<RegisterKind> register) {
        List<Recorded<RegisterKind>> registers = of(meter, view);
        if (meter.kind().toOptional().filter(kind).isPresent()) {
            return meter.kind().map(Code.class::cast);
        }
        return registers.stream()
                .filter(each -> each.toOptional().filter(register).isPresent())
                .findFirst()
                .<Recorded<Code>>map(each -> each.map(Code.class::cast))
                .orElseGet(() -> other(meter.kind(), registers));
    }

    private static Recorded<Code> other(Recorded<MeterKind> kind, List<Recorded<RegisterKind>> registers) {
        List<Recorded<Code>> known = Stream.concat(
                        Stream.of(kind.map(Code.class::cast)),
                        registers.stream().map(each -> each.map(Code.class::cast)))
                .<Recorded<Code>>map(each -> each.map(code -> code))
                .filter(each -> !each.isAbsent())
                .toList();
        return known.stream()
                .filter(Recorded::isUnreadable)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseGet(Recorded::absent);
    }
}
