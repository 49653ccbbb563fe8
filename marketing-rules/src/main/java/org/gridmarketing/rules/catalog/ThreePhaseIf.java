package org.gridmarketing.rules.catalog;

import java.util.List;
import java.util.function.Predicate;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.MeterKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.EnumForbiddenIf;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RuleKind;

/**
 * Three-phase if (应为三相表): a meter that its kind or one of its registers shows to measure something must not be single-phase. What
 * shows it is named: a kind as the kind of the meter, a register as its register.
 *
 * @param kind kinds that show it
 * @param register registers that show it
 * @param registersCount of which meters the registers count
 */
record ThreePhaseIf(Predicate<MeterKind> kind, Predicate<RegisterKind> register, Predicate<Meter> registersCount)
        implements RuleKind<Meter> {
    private static final Attribute<Meter, WiringMode> WIRING = Attribute.of("wiringMode", Meter::wiringMode);

    @Override
    public String name() {
        return by("kind", Recorded.absent()).name();
    }

    @Override
    public List<String> argumentNames() {
        return by("kind", Recorded.absent()).argumentNames();
    }

    @Override
    public List<String> variants() {
        return by("kind", Recorded.absent()).variants();
    }

    @Override
    public RuleOutcome test(Meter meter, DossierView view, RuleContext context) {
        return by(meter, view).test(meter, view, context);
    }

    @Override
    public QuickVerdict quick(Meter meter, DossierView view, RuleContext context) {
        return by(meter, view).quick(meter, view, context);
    }

    private EnumForbiddenIf<Meter, Code, WiringMode> by(Meter meter, DossierView view) {
        Recorded<Code> evidence =
                MeterRegisters.evidence(meter, view, kind, each -> registersCount.test(meter) && register.test(each));
        boolean isKind = meter.kind().isUnreadable()
                || evidence.toOptional().filter(MeterKind.class::isInstance).isPresent();
        return by(isKind && !isRegister(evidence) ? "kind" : "registers", evidence);
    }

    private static boolean isRegister(Recorded<Code> evidence) {
        return evidence.toOptional().filter(RegisterKind.class::isInstance).isPresent();
    }

    private EnumForbiddenIf<Meter, Code, WiringMode> by(String name, Recorded<Code> evidence) {
        return new EnumForbiddenIf<>(
                Attribute.of(name, meter -> evidence), this::shows, WIRING, WiringMode::isSinglePhase);
    }

    private boolean shows(Code code) {
        return (code instanceof MeterKind meterKind && kind.test(meterKind))
                || (code instanceof RegisterKind registerKind && register.test(registerKind));
    }
}
