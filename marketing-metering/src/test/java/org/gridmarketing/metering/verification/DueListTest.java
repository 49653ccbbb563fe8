package org.gridmarketing.metering.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.code.Confidence;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.MeterType;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.outcome.ObjectRef;
import org.junit.jupiter.api.Test;

class DueListTest {
    private static final MeteringCodeEdition OLD = MeteringCodeEdition.DLT_448_2000;
    private static final MeteringCodeEdition NEW = MeteringCodeEdition.DLT_448_2016;

    private static CheckedMeter.Builder meter(String no, MeteringDeviceClass deviceClass) {
        return CheckedMeter.builder().meter(new ObjectRef("Meter", no)).deviceClass(deviceClass);
    }

    private static List<String> texts(DueList list) {
        return list.items().stream()
                .map(item -> item.meter().key() + " " + item.cycle().kind() + " " + item.due())
                .toList();
    }

    /** Class I: on site every 3 months by the 2000 edition and every 6 by that of 2016; rotation after 4 years by the former. */
    @Test
    void checksAreDueByClassAndEdition() {
        CheckedMeter meter = meter("M-1", MeteringDeviceClass.I)
                .installedOn(LocalDate.of(2014, 3, 1))
                .lastFieldCheckOn(LocalDate.of(2017, 11, 30))
                .build();
        LocalDate until = LocalDate.of(2018, 6, 30);
        assertThat(texts(DueList.until(List.of(meter), OLD, until)))
                .containsExactly("M-1 FIELD_CHECK 2018-02-28", "M-1 ROTATION 2018-03-01");
        assertThat(texts(DueList.until(List.of(meter), NEW, until))).containsExactly("M-1 FIELD_CHECK 2018-05-30");
        assertThat(DueList.until(List.of(meter), OLD, LocalDate.of(2018, 2, 27)).items())
                .isEmpty();
        DueItem first = DueList.until(List.of(meter), OLD, until).items().get(0);
        assertThat(first.daysLate(until)).isEqualTo(122);
        assertThat(first.daysLate(LocalDate.of(2018, 1, 1))).isZero();
    }

    @Test
    void newHighVoltageMeteringIsCheckedWithinAMonth() {
        CheckedMeter meter = meter("M-2", MeteringDeviceClass.III)
                .highVoltage(true)
                .installedOn(LocalDate.of(2015, 1, 31))
                .build();
        assertThat(texts(DueList.until(List.of(meter), OLD, LocalDate.of(2015, 12, 31))))
                .containsExactly("M-2 FIRST_FIELD_CHECK 2015-02-28");
        // the 2016 edition's first check was not seen, so the ordinary cycle counts from the installation
        assertThat(texts(DueList.until(List.of(meter), NEW, LocalDate.of(2018, 1, 1))))
                .containsExactly("M-2 FIELD_CHECK 2017-01-31");
    }

    @Test
    void verificationGoesByTheBuildOfTheMeter() {
        AccuracyClass half = AccuracyClass.parse("0.5S");
        AccuracyClass two = AccuracyClass.parse("2");
        assertThat(CycleSubject.of(MeterType.SMART_REMOTE, false, half)).contains(CycleSubject.STATIC_S);
        assertThat(CycleSubject.of(MeterType.SMART_REMOTE, true, two)).contains(CycleSubject.STATIC_OTHER);
        assertThat(CycleSubject.of(MeterType.INDUCTION_LONG_LIFE, true, two))
                .contains(CycleSubject.INDUCTION_SINGLE_PHASE_LONG_LIFE);
        assertThat(CycleSubject.of(MeterType.INDUCTION_ORDINARY, true, two))
                .contains(CycleSubject.INDUCTION_SINGLE_PHASE);
        assertThat(CycleSubject.of(MeterType.INDUCTION_ORDINARY, false, two))
                .contains(CycleSubject.INDUCTION_THREE_PHASE);
        assertThat(CycleSubject.of(MeterType.ELECTROMECHANICAL_ORDINARY, false, two))
                .isEmpty();
        CheckedMeter meter = meter("M-3", MeteringDeviceClass.V)
                .lastVerifiedOn(LocalDate.of(2012, 2, 29))
                .verifiedAs(CycleSubject.STATIC_OTHER)
                .installedOn(LocalDate.of(2019, 1, 1))
                .build();
        assertThat(texts(DueList.until(List.of(meter), NEW, LocalDate.of(2020, 12, 31))))
                .containsExactly("M-3 VERIFICATION 2020-02-29");
        assertThat(VerificationCycles.verification(CycleSubject.STATIC_S).map(VerificationCycle::monthsAtMost))
                .contains(72);
    }

    @Test
    void aMissingDayIsNamedInsteadOfTheMeterBeingLeftOut() {
        CheckedMeter unknown = meter("M-4", MeteringDeviceClass.II)
                .verifiedAs(CycleSubject.STATIC_S)
                .build();
        DueList list = DueList.until(List.of(unknown), OLD, LocalDate.of(2018, 1, 1));
        assertThat(list.items()).isEmpty();
        assertThat(list.undecided())
                .hasSize(3)
                .allMatch(issue -> issue.code().equals(MeteringIssues.DUE_DAY_UNKNOWN)
                        && !issue.message(Language.ZH).contains("{"));
        assertThat(list.undecided().get(2).attribute()).isEqualTo("lastVerifiedOn");
    }

    @Test
    void aMeterWithoutACycleOfVerificationIsNamed() {
        LocalDate installed = LocalDate.of(2015, 1, 1);
        CheckedMeter unknown =
                meter("M-5", MeteringDeviceClass.V).installedOn(installed).build();
        CheckedMeter wrong = meter("M-6", MeteringDeviceClass.V)
                .installedOn(installed)
                .verifiedAs(CycleSubject.CLASS_I)
                .build();
        DueList list = DueList.until(List.of(unknown, wrong), NEW, LocalDate.of(2030, 1, 1));
        assertThat(list.undecided())
                .extracting(issue -> issue.subject().key() + " " + issue.code())
                .containsExactly(
                        "M-5 " + MeteringIssues.VERIFICATION_CYCLE_UNKNOWN,
                        "M-6 " + MeteringIssues.VERIFICATION_CYCLE_UNKNOWN);
    }

    @Test
    void aCheckBeforeTheInstallationDoesNotCount() {
        CheckedMeter meter = meter("M-7", MeteringDeviceClass.I)
                .installedOn(LocalDate.of(2015, 1, 1))
                .lastFieldCheckOn(LocalDate.of(2010, 1, 1))
                .build();
        assertThat(texts(DueList.until(List.of(meter), NEW, LocalDate.of(2016, 1, 1))))
                .containsExactly("M-7 FIELD_CHECK 2015-07-01");
    }

    @Test
    void whatIsDoubtfulIsMarked() {
        VerificationCycle rotation = VerificationCycles.find(OLD, CycleKind.ROTATION, CycleSubject.CLASS_I)
                .orElseThrow();
        assertThat(rotation.monthsAtLeast()).isEqualTo(OptionalInt.of(36));
        assertThat(rotation.confidence()).isEqualTo(Confidence.SOURCED);
        assertThat(VerificationCycles.find(NEW, CycleKind.FIELD_CHECK, CycleSubject.CLASS_I)
                        .map(VerificationCycle::confidence))
                .contains(Confidence.MEDIUM);
        assertThat(VerificationCycles.find(NEW, CycleKind.FIELD_CHECK, CycleSubject.CLASS_V))
                .isEqualTo(Optional.empty());
    }

    @Property
    void theOrderOfMetersDoesNotMatter(@ForAll Random random) {
        List<CheckedMeter> meters = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            meters.add(meter("M-" + i, MeteringDeviceClass.values()[i % 5])
                    .highVoltage(i % 3 == 0)
                    .installedOn(LocalDate.of(2010 + i % 2, 1 + i, 1 + i))
                    .build());
        }
        DueList list = DueList.until(meters, OLD, LocalDate.of(2020, 1, 1));
        Collections.shuffle(meters, random);
        assertThat(DueList.until(meters, OLD, LocalDate.of(2020, 1, 1))).isEqualTo(list);
        assertThat(list.items()).hasSizeGreaterThan(8);
    }
}
