package org.gridmarketing.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gridmarketing.model.account.ArchivedBill;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.account.Payment;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.time.ReadingTime;
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
        for (String unknown : List.of("", "NOPE", "sg_2021")) {
            assertThatThrownBy(() -> DOSSIER.withCodeProfile(unknown))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Dossier.codeProfile must be one of [SG_2021, SG_2006, CSG, VENDOR_ENGINE]")
                    .hasMessageContaining("\"" + unknown + "\"");
        }
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

    private static ReadingSet set(String meterNo, RegisterKind register, Reading... readings) {
        return ReadingSet.builder()
                .meterNo(meterNo)
                .register(register)
                .addReadings(readings)
                .build();
    }

    private static Reading reading(String day, ReadingKind kind) {
        return Reading.builder().at(ReadingTime.parse(day)).kind(kind).build();
    }

    @Test
    void aReadingThatStandsTwiceIsListed() {
        Reading january = reading("2026-01-31", ReadingKind.ACTUAL);
        Reading february = reading("2026-02-28", ReadingKind.ACTUAL);
        Dossier dossier = DOSSIER.withMeters()
                .withReadingSets(
                        set("M1", RegisterKind.ACTIVE_TOTAL, january, february),
                        set("M1", RegisterKind.ACTIVE_PEAK, january),
                        set("M2", RegisterKind.ACTIVE_TOTAL, january),
                        set("M1", RegisterKind.ACTIVE_TOTAL, january.withValue(Recorded.of(RegisterValue.of("7")))),
                        set("M1", RegisterKind.ACTIVE_TOTAL, reading("2026-01-31", ReadingKind.ESTIMATED)));
        assertThat(DossierView.of(dossier).duplicates())
                .containsExactly(new ObjectRef("Reading", "M1 ACTIVE_TOTAL 2026-01-31 ACTUAL"));
        Dossier inside = dossier.withReadingSets(
                set(
                        "M1",
                        RegisterKind.ACTIVE_TOTAL,
                        january,
                        january,
                        january,
                        Reading.builder().build()),
                set("M1", RegisterKind.ACTIVE_TOTAL, Reading.builder().build()));
        assertThat(DossierView.of(inside).duplicates()).hasSize(1);
    }

    @Test
    void aPaymentNamesABillOrAnArrearsRow() {
        Dossier paid = DOSSIER.withBills(ArchivedBill.builder().no("R1").build())
                .withMeteringPoints(PARENT, CHILD)
                .withArrears(Arrears.builder().no("R2").build())
                .withPayments(
                        Payment.builder().no("Z1").receivableNo("R1").build(),
                        Payment.builder().no("Z2").receivableNo("R2").build(),
                        Payment.builder().no("Z3").receivableNo("R3").build());
        assertThat(DossierView.of(paid).dangling())
                .containsExactly(new Reference(
                        ObjectRef.of(Payment.class, "Z3"), "receivableNo", ObjectRef.of(ArchivedBill.class, "R3")));
    }

    @Test
    void aPointNamesItsFeederAndItsStationArea() {
        Dossier fed = DOSSIER.withMeteringPoints(
                PARENT.withFeederNo(Recorded.of("F1")).withStationAreaNo(Recorded.of("S1")));
        assertThat(DossierView.of(fed).dangling(ReferenceTables.empty()))
                .extracting(Reference::to)
                .containsExactly(ObjectRef.of(Feeder.class, "F1"), ObjectRef.of(StationArea.class, "S1"));
        ReferenceTables tables = ReferenceTables.builder()
                .addFeeders(Feeder.builder().no("F1").build())
                .addStationAreas(StationArea.builder().no("S1").build())
                .build();
        assertThat(DossierView.of(fed).dangling(tables)).isEmpty();
    }

    @Test
    void aPriceCodeThatNoTariffHasIsListedFormerOnesToo() {
        Dossier priced = DOSSIER.withPriceAgreements(AGREEMENT
                .withPriceCode(Recorded.of("T1"))
                .withFormerPrices(new FormerPrice("T0", LocalDate.of(2025, 12, 31))));
        assertThat(DossierView.of(priced).dangling(TariffCatalog.empty()))
                .containsExactly(
                        new Reference(AGREEMENT.ref(), "priceCode", ObjectRef.of(Tariff.class, "T1")),
                        new Reference(AGREEMENT.ref(), "priceCode", ObjectRef.of(Tariff.class, "T0")));
        assertThat(DossierView.of(DOSSIER).dangling(TariffCatalog.empty())).isEmpty();
    }
}
