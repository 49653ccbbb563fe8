package org.gridmarketing.metering.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridmarketing.metering.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridmarketing.metering.MeteringIssues;
import org.gridmarketing.model.asset.AccuracyClass;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.MeteringDeviceClass;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.code.WiringMode;
import org.gridmarketing.model.legal.MeteringCodeEdition;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.Power;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeteringClassesTest {
    private static final ObjectRef POINT = new ObjectRef("MeteringPoint", "P-1");
    private static final MeteringCodeEdition OLD = MeteringCodeEdition.DLT_448_2000;
    private static final MeteringCodeEdition NEW = MeteringCodeEdition.DLT_448_2016;

    private static MeteringFacts.Builder facts(MeasuredObject object) {
        return MeteringFacts.builder().point(POINT).object(object);
    }

    @Test
    void factsBelowZeroAreRefused() {
        MeteringFacts facts = facts(MeasuredObject.CUSTOMER)
                .monthlyEnergy(Energy.ofKwh(-5))
                .capacity(ApparentPower.ofKva(-5))
                .build();
        assertThat(MeteringClasses.classify(MeteringCodeEdition.DLT_448_2000, facts)
                        .issues())
                .extracting(Issue::code)
                .containsExactly(MeteringIssues.VALUE_NEGATIVE, MeteringIssues.VALUE_NEGATIVE);
    }

    private static MeteringDeviceClass classOf(MeteringCodeEdition edition, MeteringFacts facts) {
        return MeteringClasses.classify(edition, facts).orElseThrow().deviceClass();
    }

    /** DL/T 448-2000: 5, 1 and 0.1 GWh a month or 10000, 2000 and 315 kVA, each limit included. */
    @ParameterizedTest
    @CsvSource({
        "5000000, 100, I",
        "4999999, 9999, II",
        "0, 10000, I",
        "1000000, 100, II",
        "0, 2000, II",
        "999999, 1999, III",
        "100000, 100, III",
        "0, 315, III",
        "99999, 314, IV"
    })
    void customersIn2000(long kwh, long kva, MeteringDeviceClass expected) {
        MeteringFacts facts = facts(MeasuredObject.CUSTOMER)
                .monthlyEnergy(Energy.ofKwh(kwh))
                .capacity(ApparentPower.ofKva(kva))
                .build();
        DeviceClassification found = MeteringClasses.classify(OLD, facts).orElseThrow();
        assertThat(found.deviceClass()).isEqualTo(expected);
        assertThat(found.isCertain()).isTrue();
    }

    /** DL/T 448-2016: trade settlement at 220 kV, 110 (66) kV, 10 kV and below. */
    @ParameterizedTest
    @CsvSource({
        "AC_220KV, I",
        "AC_110KV, II",
        "AC_66KV, II",
        "AC_35KV, III",
        "AC_10KV, III",
        "AC_6KV, IV",
        "AC_380V, IV",
        // one phase, also where the wiring is not archived
        "AC_220V, V"
    })
    void customersIn2016(VoltageLevel voltage, MeteringDeviceClass expected) {
        for (MeasuredObject object : List.of(MeasuredObject.CUSTOMER, MeasuredObject.PLANT_FEED_IN)) {
            assertThat(classOf(NEW, facts(object).voltage(voltage).build())).isEqualTo(expected);
        }
    }

    /** A 110 kV point between provinces is class I by the 2000 edition and class II by that of 2016. */
    @Test
    void theEditionDecides() {
        MeteringFacts exchange = facts(MeasuredObject.GRID_EXCHANGE)
                .voltage(VoltageLevel.AC_110KV)
                .build();
        assertThat(classOf(OLD, exchange)).isEqualTo(MeteringDeviceClass.I);
        assertThat(classOf(NEW, exchange)).isEqualTo(MeteringDeviceClass.II);
        MeteringFacts assessment =
                facts(MeasuredObject.ASSESSMENT).voltage(VoltageLevel.AC_500KV).build();
        assertThat(classOf(OLD, assessment)).isEqualTo(MeteringDeviceClass.III);
        assertThat(classOf(NEW, assessment)).isEqualTo(MeteringDeviceClass.I);
    }

    @ParameterizedTest
    @EnumSource
    void singlePhaseCustomersAreClassV(MeteringCodeEdition edition) {
        MeteringFacts facts = facts(MeasuredObject.CUSTOMER)
                .wiring(WiringMode.SINGLE_PHASE)
                .voltage(VoltageLevel.AC_220V)
                .build();
        assertThat(classOf(edition, facts)).isEqualTo(MeteringDeviceClass.V);
    }

    @ParameterizedTest
    @CsvSource({"300000, I, I", "200000, I, II", "100000, II, II", "99999, III, III"})
    void generators(long kw, MeteringDeviceClass old, MeteringDeviceClass current) {
        MeteringFacts facts =
                facts(MeasuredObject.GENERATOR).unitPower(Power.ofKw(kw)).build();
        assertThat(classOf(OLD, facts)).isEqualTo(old);
        assertThat(classOf(NEW, facts)).isEqualTo(current);
    }

    @Test
    void whatIsNotKnownIsNamed() {
        DeviceClassification found = MeteringClasses.classify(
                        OLD,
                        facts(MeasuredObject.CUSTOMER)
                                .capacity(ApparentPower.ofKva(2000))
                                .build())
                .orElseThrow();
        assertThat(found.deviceClass()).isEqualTo(MeteringDeviceClass.II);
        assertThat(found.unknown()).containsExactly("monthlyEnergy");
        assertThat(found.isCertain()).isFalse();
        assertThat(MeteringClasses.classify(
                                OLD,
                                facts(MeasuredObject.CUSTOMER)
                                        .capacity(ApparentPower.ofKva(10_000))
                                        .build())
                        .orElseThrow()
                        .isCertain())
                .isTrue();
    }

    @Test
    void withoutAnyCriterionThereIsNoClass() {
        var issues = assertRefused(
                MeteringClasses.classify(NEW, facts(MeasuredObject.CUSTOMER).build()),
                MeteringIssues.CLASS_UNDETERMINED);
        assertThat(issues.get(0).message(Language.EN)).contains("DL/T 448-2016", "a customer", "voltage");
        assertRefused(
                MeteringClasses.classify(
                        NEW, facts(MeasuredObject.INTERNAL_ANALYSIS).build()),
                MeteringIssues.CLASS_UNDETERMINED);
        assertRefused(
                MeteringClasses.classify(
                        OLD,
                        facts(MeasuredObject.BALANCE)
                                .voltage(VoltageLevel.AC_35KV)
                                .build()),
                MeteringIssues.CLASS_UNDETERMINED);
    }

    @Property
    void moreEnergyIsNeverALesserClass(
            @ForAll @LongRange(min = 0, max = 10_000_000) long one,
            @ForAll @LongRange(min = 0, max = 10_000_000) long other) {
        MeteringDeviceClass small = classOf(
                OLD,
                facts(MeasuredObject.CUSTOMER)
                        .monthlyEnergy(Energy.ofKwh(Math.min(one, other)))
                        .build());
        MeteringDeviceClass large = classOf(
                OLD,
                facts(MeasuredObject.CUSTOMER)
                        .monthlyEnergy(Energy.ofKwh(Math.max(one, other)))
                        .build());
        assertThat(large).isLessThanOrEqualTo(small);
    }

    @Test
    void editionsAndTheirDays() {
        assertThat(MeteringCodeEdition.on(LocalDate.of(2017, 4, 30))).contains(OLD);
        assertThat(MeteringCodeEdition.on(LocalDate.of(2017, 5, 1))).contains(NEW);
        assertThat(MeteringCodeEdition.on(LocalDate.of(2000, 12, 31))).isEmpty();
        assertThat(NEW.document()).isEqualTo("DL/T 448-2016");
        assertThat(NEW.standard() + " " + NEW.year()).isEqualTo("DL/T 448 2016");
    }

    private static boolean accurate(
            MeteringCodeEdition edition, MeteringDeviceClass deviceClass, AccuracyItem item, String installed) {
        return MeteringAccuracies.find(edition, deviceClass, item)
                .orElseThrow()
                .isMetBy(AccuracyClass.parse(installed));
    }

    /** Class I asks 0.2S and reactive 2, so that 3.0 is never enough. */
    @Test
    void accuracies() {
        assertThat(accurate(NEW, MeteringDeviceClass.I, AccuracyItem.ACTIVE_METER, "0.2S"))
                .isTrue();
        assertThat(accurate(NEW, MeteringDeviceClass.I, AccuracyItem.ACTIVE_METER, "0.2"))
                .isFalse();
        assertThat(accurate(NEW, MeteringDeviceClass.I, AccuracyItem.ACTIVE_METER, "0.5S"))
                .isFalse();
        assertThat(accurate(OLD, MeteringDeviceClass.I, AccuracyItem.ACTIVE_METER, "0.5S"))
                .isTrue();
        assertThat(accurate(OLD, MeteringDeviceClass.I, AccuracyItem.REACTIVE_METER, "3.0"))
                .isFalse();
        assertThat(accurate(OLD, MeteringDeviceClass.IV, AccuracyItem.REACTIVE_METER, "3.0"))
                .isTrue();
        assertThat(accurate(NEW, MeteringDeviceClass.IV, AccuracyItem.REACTIVE_METER, "3.0"))
                .isFalse();
        assertThat(accurate(NEW, MeteringDeviceClass.III, AccuracyItem.VOLTAGE_TRANSFORMER, "0.2"))
                .isTrue();
        assertThat(MeteringAccuracies.find(NEW, MeteringDeviceClass.V, AccuracyItem.REACTIVE_METER))
                .isEmpty();
        assertThat(MeteringAccuracies.find(OLD, MeteringDeviceClass.I, AccuracyItem.CURRENT_TRANSFORMER_OF_GENERATOR)
                        .orElseThrow()
                        .note())
                .isNotBlank();
    }

    @Test
    void everyRowHasItsSource() {
        assertThat(MeteringClasses.criteria())
                .hasSizeGreaterThan(40)
                .allMatch(row -> !row.source().isBlank());
        assertThat(MeteringAccuracies.all())
                .hasSizeGreaterThan(40)
                .allMatch(row -> !row.source().isBlank());
        assertThat(VerificationCycles.all())
                .hasSizeGreaterThan(12)
                .allMatch(row -> !row.source().isBlank());
        for (MeteringCodeEdition edition : MeteringCodeEdition.values()) {
            for (MeteringDeviceClass deviceClass : MeteringDeviceClass.values()) {
                for (AccuracyItem item : List.of(AccuracyItem.ACTIVE_METER, AccuracyItem.CURRENT_TRANSFORMER)) {
                    assertThat(MeteringAccuracies.find(edition, deviceClass, item))
                            .isPresent();
                }
            }
        }
    }
}
