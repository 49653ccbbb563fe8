package org.gridmarketing.rules.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.fixtures.breaks.Break;
import org.gridmarketing.fixtures.breaks.Breaks;
import org.gridmarketing.fixtures.breaks.BrokenSample;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.YesNo;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.Proposal;
import org.gridmarketing.model.finding.ProposalGrade;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

/** What the rules propose, and that a finding is gone once a proposed value was taken. */
class ProposalTest {
    private static List<Finding> findings(ArchiveSample sample, RuleId rule) {
        RuleContext context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                RuleProfile.standard());
        RuleSet alone = RuleSet.of(List.of(RuleSet.standard().find(rule).orElseThrow()));
        return RuleEngine.standard().run(alone, sample.archive(), context).findings();
    }

    private static Finding only(ArchiveSample sample, String rule) {
        List<Finding> findings = findings(sample, new RuleId(rule));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Proposal proposal(SampleKind kind, String rule) {
        BrokenSample broken = Breaks.forRule(new RuleId(rule)).stream()
                .flatMap(each -> each.in(SampleDossiers.sample(kind)).stream())
                .findFirst()
                .orElseThrow();
        return only(broken.sample(), rule).proposal().orElseThrow();
    }

    @Test
    void aMultiplierMayBeThatOfWhatIsInstalled() {
        ArchiveSample sample = SampleDossiers.sample(SampleKind.TWO_PART_CAPACITY);
        Dossier sound = sample.dossiers().get(0);
        Recorded<Multiplier> right = sound.meterInstallations().get(0).compositeMultiplier();
        Dossier wrong = sound.withMeterInstallations(
                sound.meterInstallations().get(0).withCompositeMultiplier(Recorded.of(Multiplier.of(7))));
        Finding finding = only(sample.withDossiers(List.of(wrong)), "GM-MULTIPLIER.CT_VT");
        Proposal proposal = finding.proposal().orElseThrow();
        assertThat(proposal.grade()).isEqualTo(ProposalGrade.SUGGESTED);
        assertThat(Correction.of(finding)).isEmpty();
        assertThat(Correction.choosing(proposal, proposal.values().get(0))
                        .applyTo(wrong)
                        .orElseThrow())
                .isEqualTo(sound);
        assertThat(right.isPresent()).isTrue();
    }

    /** The multiplier is sound; without the transformers that are not archived the product would be too small. */
    @Test
    void noMultiplierIsProposedWhereTransformersAreNotArchived() {
        ArchiveSample sample = Stream.of(SampleKind.values())
                .map(SampleDossiers::sample)
                .filter(each -> !withVoltage(each.dossiers().get(0)).isEmpty()
                        && each.dossiers().get(0).meterInstallations().size() == 1)
                .findFirst()
                .orElseThrow();
        Dossier sound = sample.dossiers().get(0);
        List<InstrumentTransformerInstallation> current = sound.instrumentTransformerInstallations().stream()
                .filter(each -> each.voltageRatio().isAbsent())
                .toList();
        assertThat(current).isNotEmpty();
        for (List<InstrumentTransformerInstallation> archived :
                List.of(current, List.<InstrumentTransformerInstallation>of())) {
            Dossier incomplete = sound.withInstrumentTransformerInstallations(archived);
            Finding finding = only(sample.withDossiers(List.of(incomplete)), "GM-MULTIPLIER.CT_VT");
            assertThat(finding.proposal().orElseThrow().grade()).isEqualTo(ProposalGrade.MANUAL);
            assertThat(finding.message(Language.EN)).contains("VT ratio (none archived)");
            assertThat(finding.message(Language.ZH)).contains("（无档案）");
        }
    }

    private static List<InstrumentTransformerInstallation> withVoltage(Dossier dossier) {
        return dossier.instrumentTransformerInstallations().stream()
                .filter(each -> each.voltageRatio().isPresent())
                .toList();
    }

    @Test
    void aFlagFollowsFromWhatIsThere() {
        Proposal proposal = proposal(SampleKind.SHOP, "X7-1.22");
        assertThat(proposal.grade()).isEqualTo(ProposalGrade.DERIVABLE);
        assertThat(proposal.attribute()).isEqualTo("metered");
        assertThat(proposal.values()).containsExactly(Args.argOf(YesNo.YES));
    }

    @Test
    void aClassFollowsFromTheVoltage() {
        Proposal proposal = proposal(SampleKind.GATEWAY, "D1-1.4.3");
        assertThat(proposal.grade()).isEqualTo(ProposalGrade.DERIVABLE);
        assertThat(proposal.values()).containsExactly(Args.argOf(MeteringDeviceClass.III));
    }

    @Test
    void aModeThatDiffersMayBeThatOfTheCustomer() {
        Proposal proposal = proposal(SampleKind.SHOP, "X7-6.03");
        assertThat(proposal.grade()).isEqualTo(ProposalGrade.SUGGESTED);
        assertThat(proposal.values()).containsExactly(Args.argOf(MeteringMode.LV_SUPPLY_LV_METERING));
    }

    @Test
    void whatIsMissingHasToBeFoundOut() {
        assertThat(proposal(SampleKind.SHOP, "X7-4.02").grade()).isEqualTo(ProposalGrade.MANUAL);
    }

    /** Every value that any check proposes for any defect of the samples mends it. */
    @Test
    void aProposedValueMendsTheFinding() {
        Set<String> wrong = new TreeSet<>();
        int taken = 0;
        for (Break each : Breaks.all()) {
            for (SampleKind kind : SampleKind.values()) {
                Optional<BrokenSample> broken = each.in(SampleDossiers.sample(kind));
                if (broken.isPresent()) {
                    taken += take(broken.get(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taken).isGreaterThan(20);
    }

    private static int take(BrokenSample broken, Set<String> wrong) {
        int taken = 0;
        RuleId rule = broken.defect().rule();
        for (Finding finding : findings(broken.sample(), rule)) {
            for (Arg value : finding.proposal().stream()
                    .flatMap(each -> each.values().stream())
                    .toList()) {
                Dossier mended = Correction.choosing(finding.proposal().orElseThrow(), value)
                        .applyTo(broken.sample().dossiers().get(0))
                        .orElseThrow();
                taken++;
                boolean still = findings(broken.sample().withDossiers(List.of(mended)), rule).stream()
                        .anyMatch(left -> left.fingerprint().equals(finding.fingerprint()));
                if (still) {
                    wrong.add(broken.defect() + " " + value);
                }
            }
        }
        return taken;
    }
}
