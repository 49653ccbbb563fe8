package org.gridmarketing.rules.engine;

import java.util.List;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;

/** A rule whose outcome is written in the first letter of the point's number: P, V, N, U, or X for a crash. */
record TestRule(RuleDescriptor descriptor, boolean crashing) implements DossierRule<MeteringPoint> {
    static TestRule of(String id, Severity severity, BusinessOwner owner, Centre centre) {
        return new TestRule(
                RuleDescriptor.builder()
                        .id(new RuleId(id))
                        .item(id)
                        .title(new Bilingual("测试 " + id, "test " + id))
                        .addOwners(owner)
                        .centre(centre)
                        .severity(severity)
                        .kind("NOT_NULL")
                        .messageKey("RULES.NOT_NULL")
                        .build(),
                false);
    }

    static TestRule of(String id) {
        return of(id, Severity.ERROR, BusinessOwner.METERING, Centre.METERING_CENTRE);
    }

    TestRule withoutSubjects() {
        return new TestRule(descriptor, true);
    }

    @Override
    public List<MeteringPoint> subjects(DossierView view) {
        if (crashing) {
            throw new UnsupportedOperationException();
        }
        return view.dossier().meteringPoints();
    }

    @Override
    public ObjectRef ref(MeteringPoint point) {
        return point.ref();
    }

    @Override
    public RuleOutcome check(MeteringPoint point, DossierView view, RuleContext context) {
        return switch (point.no().charAt(0)) {
            case 'P' -> RuleOutcome.passed();
            case 'V' -> RuleOutcome.violated("name", "ABSENT", Args.of("attribute", "name"));
            case 'N' -> RuleOutcome.notApplicable(Inapplicability.POINT_WITHDRAWN);
            case 'U' -> RuleOutcome.undecided("status");
            default -> throw new IllegalStateException("crash on " + point.no());
        };
    }
}
