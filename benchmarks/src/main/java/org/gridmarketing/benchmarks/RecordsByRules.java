package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;

/** The checks of records as rules of a third party, with a kind of its own and subjects that it keeps beside the dossier. */
final class RecordsByRules {
    private final ArchiveSample sample = SampleDossiers.sample();
    private final RuleContext context = RuleContext.of(
            sample.asOf(),
            sample.reportMonth(),
            sample.tables(),
            TariffCatalog.of(sample.tariffs()).orElseThrow(),
            RuleProfile.standard());
    private final RuleSet rules;

    RecordsByRules(List<MeterRecord> records) {
        Subjects<MeterRecord> scope =
                new Subjects<>(view -> records, each -> new ObjectRef("MeterRecord", each.meterNo()));
        this.rules = RuleSet.of(
                Stream.of(RecordCheck.values()).map(check -> rule(check, scope)).toList());
    }

    /**
     * What a property of a record says.
     *
     * @param inOrder the property
     */
    private record InOrder(Predicate<MeterRecord> inOrder) implements RuleKind<MeterRecord> {
        @Override
        public String name() {
            return "IN_ORDER";
        }

        @Override
        public List<String> argumentNames() {
            return List.of("meter");
        }

        @Override
        public List<String> variants() {
            return List.of("");
        }

        @Override
        public String messageKey() {
            return "RECORDS.IN_ORDER";
        }

        @Override
        public RuleOutcome test(MeterRecord each, DossierView view, RuleContext context) {
            return inOrder.test(each)
                    ? RuleOutcome.passed()
                    : RuleOutcome.violated("", "", Args.of("meter", each.meterNo()));
        }

        @Override
        public QuickVerdict quick(MeterRecord each, DossierView view, RuleContext context) {
            return QuickVerdict.passedIf(inOrder.test(each));
        }
    }

    private static Rule rule(RecordCheck check, Subjects<MeterRecord> scope) {
        InOrder kind = new InOrder(check.inOrder());
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(new RuleId("RECORDS-" + check.name()))
                .item(check.name())
                .title(new Bilingual(check.name(), check.name()))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .severity(Severity.ERROR)
                .kind(kind.name())
                .addAllArgumentNames(kind.argumentNames())
                .messageKey(kind.messageKey())
                .addAllVariants(kind.variants())
                .build();
        return new KindRule<>(descriptor, scope, Gate.always(), kind);
    }

    ValidationReport check(RuleEngine engine) {
        return engine.run(rules, sample.dossiers().get(0), context);
    }
}
