package org.gridmarketing.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.junit.jupiter.api.Test;

class DossierViewTest {
    private static final MeteringPoint PARENT = MeteringPoint.builder().no("P1").build();
    private static final MeteringPoint CHILD =
            MeteringPoint.builder().no("P2").parentNo("P1").build();
    private static final MeteringPoint DANGLING =
            MeteringPoint.builder().no("P3").parentNo("P9").build();
    private static final MeterInstallation INSTALLED =
            MeterInstallation.builder().no("I1").meteringPointNo("P1").build();
    private static final InstrumentTransformerInstallation CT = InstrumentTransformerInstallation.builder()
            .no("C1")
            .meteringPointNo("P2")
            .build();
    private static final ReadingSet ACTIVE = ReadingSet.builder()
            .meterNo("M1")
            .register(RegisterKind.ACTIVE_TOTAL)
            .build();
    private static final ReadingSet PEAK = ReadingSet.builder()
            .meterNo("M1")
            .register(RegisterKind.ACTIVE_PEAK)
            .build();
    private static final PriceAgreement AGREEMENT =
            PriceAgreement.builder().no("A1").build();
    private static final Dossier DOSSIER = Dossier.builder()
            .codeProfile("SG_2021")
            .customer(Customer.builder().no("1").build())
            .addMeteringPoints(PARENT, CHILD, DANGLING)
            .addMeterInstallations(INSTALLED)
            .addInstrumentTransformerInstallations(CT)
            .addMeters(
                    Meter.builder().no("M1").build(), Meter.builder().no("M1").build())
            .addTransformers(PowerTransformer.builder().no("T1").build())
            .addPriceAgreements(AGREEMENT)
            .addReadingSets(PEAK, ACTIVE, ACTIVE)
            .build();
    private static final DossierView VIEW = DossierView.of(DOSSIER);

    @Test
    void aReferenceLeadsToWhatItNames() {
        assertThat(VIEW.points(Recorded.of("P2"))).containsExactly(CHILD);
        assertThat(VIEW.agreements(Recorded.of("A1"))).containsExactly(AGREEMENT);
        assertThat(VIEW.transformers(Recorded.of("T1"))).hasSize(1);
        assertThat(VIEW.dossier()).isSameAs(DOSSIER);
    }

    @Test
    void aDoubledKeyGivesAll() {
        assertThat(VIEW.meters(Recorded.of("M1"))).hasSize(2);
        assertThat(VIEW.readingSets(Recorded.of("M1"))).containsExactly(PEAK, ACTIVE, ACTIVE);
        assertThat(VIEW.readingSet(Recorded.of("M1"), RegisterKind.ACTIVE_TOTAL))
                .contains(ACTIVE);
        assertThat(VIEW.readingSet(Recorded.of("M1"), RegisterKind.ACTIVE_FLAT)).isEmpty();
    }

    @Test
    void nothingIsBehindADanglingAnAbsentOrAnUnreadableReference() {
        for (Recorded<String> no : List.of(
                Recorded.of("P9"),
                Recorded.<String>absent(),
                Recorded.<String>unreadable("P1", UnreadableReason.MALFORMED))) {
            assertThat(VIEW.points(no)).isEmpty();
            assertThat(VIEW.agreements(no)).isEmpty();
            assertThat(VIEW.transformers(no)).isEmpty();
            assertThat(VIEW.meters(no)).isEmpty();
            assertThat(VIEW.readingSets(no)).isEmpty();
        }
    }

    @Test
    void whatStandsAtAPointIsFoundByItsReference() {
        assertThat(VIEW.children(PARENT)).containsExactly(CHILD);
        assertThat(VIEW.children(CHILD)).isEmpty();
        assertThat(VIEW.installations(PARENT)).containsExactly(INSTALLED);
        assertThat(VIEW.installations(CHILD)).isEmpty();
        assertThat(VIEW.instrumentTransformers(CHILD)).containsExactly(CT);
    }

    @Test
    void anArchiveGivesItsDossiersAgainAndAgain() {
        Archive archive = Archive.of(ReferenceTables.empty(), List.of(DOSSIER));
        assertThat(archive.tables()).isEqualTo(ReferenceTables.empty());
        assertThat(archive.dossiers()).containsExactly(DOSSIER);
        assertThat(archive.dossiers()).containsExactly(DOSSIER);
    }

    @Test
    void aDossierOfAnUnknownFormatIsRefused() {
        assertThatThrownBy(() -> DOSSIER.withFormatVersion(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Dossier.formatVersion");
        assertThatThrownBy(() -> DOSSIER.withCodeProfile(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Dossier.codeProfile");
    }

    @Test
    void whatLeadsNowhereIsListed() {
        assertThat(VIEW.dangling())
                .containsExactly(new Reference(DANGLING.ref(), "parentNo", ObjectRef.of(MeteringPoint.class, "P9")));
        Dossier lost = DOSSIER.withMeters()
                .withCustomer(
                        Customer.builder().no("1").orgNo("42401").segmentNo(" ").build());
        assertThat(DossierView.of(lost).dangling())
                .extracting(Reference::attribute)
                .containsExactly("parentNo", "meterNo", "meterNo", "meterNo");
        assertThat(DossierView.of(lost).dangling(ReferenceTables.empty()))
                .containsExactly(new Reference(lost.customer().ref(), "orgNo", ObjectRef.of(OrgUnit.class, "42401")));
        ReferenceTables known = ReferenceTables.builder()
                .addOrgUnits(OrgUnit.builder().no("42401").build())
                .build();
        assertThat(DossierView.of(lost).dangling(known)).isEmpty();
    }

    @Test
    void keysHeldTwiceAreListedOnce() {
        assertThat(VIEW.duplicates()).containsExactly(ObjectRef.of(Meter.class, "M1"));
    }
}
