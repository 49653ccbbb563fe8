package org.gridmarketing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;

/** The customers that are checked, and the checks of the library that are measured; the same ones every time. */
final class CheckedCustomers {
    /** How many customers; the sample of every kind, and generated ones; one in twenty has a defect. */
    static final int CUSTOMERS = 1024;

    private static final int BROKEN_EVERY = 20;
    private static final long SEED = 20260101;

    private final ArchiveSample sample = SampleDossiers.sample();
    private final List<Dossier> dossiers;
    private final RuleContext context;
    private final RuleSet chosen = RuleSet.of(CheckIds.ALL.stream()
            .map(id -> RuleSet.standard().find(new RuleId(id)).orElseThrow())
            .toList());
    private final RuleSet single = RuleSet.of(RuleSet.standard().rules().stream()
            .filter(CheckedCustomers::looksAtOneDossier)
            .toList());
    private final RuleEngine engine = RuleEngine.ofSampleSize(CUSTOMERS * 16);

    CheckedCustomers() {
        List<Dossier> all = new ArrayList<>(sample.dossiers());
        broken().limit(CUSTOMERS / BROKEN_EVERY).forEach(all::add);
        Gens.dossiers().samples(SEED, CUSTOMERS - all.size()).forEach(all::add);
        this.dossiers = List.copyOf(all);
        this.context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                RuleProfile.standard());
    }

    private static boolean looksAtOneDossier(Rule rule) {
        return rule instanceof DossierRule
                || (rule instanceof RuleChoice choice && choice.variants().get(0) instanceof DossierRule);
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    RuleContext context() {
        return context;
    }

    ValidationReport chosenChecks() {
        return engine.run(chosen, archive(dossiers), context);
    }

    ValidationReport allSingleChecks() {
        return engine.run(single, archive(dossiers), context);
    }

    /** Customers each of whom has a defect that one of the chosen checks has to find. */
    static Stream<Dossier> broken() {
        return CheckIds.ALL.stream()
                .flatMap(id -> Breaks.forRule(new RuleId(id)).stream())
                .flatMap(defect -> Stream.of(SampleKind.values())
                        .map(SampleDossiers::sample)
                        .flatMap(each -> defect.in(each).stream())
                        .limit(1))
                .map(broken -> broken.sample().dossiers().get(0));
    }

    /** What the chosen checks find in some dossiers, as customer, check and object, for comparison with the other ways. */
    Set<String> found(List<Dossier> some) {
        Set<String> found = new TreeSet<>();
        engine.run(chosen, archive(some), context)
                .findings()
                .forEach(each -> found.add(each.customerNo() + " " + each.rule() + " "
                        + each.subject().key()));
        return found;
    }

    private Archive archive(List<Dossier> some) {
        return new Archive() {
            @Override
            public ReferenceTables tables() {
                return sample.tables();
            }

            @Override
            public Stream<Dossier> dossiers() {
                return some.stream();
            }
        };
    }
}
