package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.fixtures.assertions.MarketingAssertions.assertThatBill;
import static org.gridmarketing.fixtures.assertions.MarketingAssertions.assertThatFindings;
import static org.gridmarketing.fixtures.assertions.MarketingAssertions.assertThatOutcome;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.ExpectedBill;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.fixtures.gen.DirtyDossier;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.fixtures.jqwik.Jqwik;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

class BillingUseTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private static List<Finding> findings(ArchiveSample sample) {
        RuleContext context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                RuleProfile.standard());
        return RuleEngine.standard()
                .run(RuleSet.standard(), sample.dossiers().get(0), context)
                .findings();
    }

    @Test
    void aSampleIsBilled() {
        BillingCase given = SampleDossiers.billingCase(SampleKind.SHOP, MARCH);
        Outcome<ComputedBill> outcome = Billing.bill(given);
        assertThatOutcome(outcome).isOk();
        assertThatBill(outcome.orElseThrow().bill())
                .addsUp()
                .comesTo(SampleDossiers.expectedBill(SampleKind.SHOP, MARCH));
    }

    @Test
    void aDefectIsFound() {
        BrokenSample broken = Breaks.forRule(new RuleId("D1-1.1.2"))
                .get(0)
                .in(SampleDossiers.sample(SampleKind.SHOP))
                .orElseThrow();
        assertThatFindings(findings(broken.sample())).find(broken).findNothingBut(broken);
    }

    @Test
    void everySampleIsBilledOrRefusedAsItsFixtureSays() {
        for (SampleKind kind : SampleKind.values()) {
            ExpectedBill expected = SampleDossiers.expectedBill(kind, MARCH);
            Outcome<ComputedBill> outcome = Billing.bill(SampleDossiers.billingCase(kind, MARCH));
            assertThat(outcome.isOk()).as(kind.id()).isEqualTo(expected.isBilled());
        }
    }

    @Provide
    Arbitrary<DirtyDossier> dirty() {
        return Jqwik.arbitrary(Gens.dirtyDossiers());
    }

    @Property(tries = 50)
    void dirtIsRefusedOrBilledButNeverThrown(@ForAll("dirty") DirtyDossier dirty) {
        BillingCase given = SampleDossiers.billingCase(SampleKind.SHOP, MARCH).withDossier(dirty.dossier());
        Outcome<ComputedBill> outcome = Billing.bill(given);
        assertThat(outcome.isOk() || !outcome.issues().isEmpty()).isTrue();
    }
}
