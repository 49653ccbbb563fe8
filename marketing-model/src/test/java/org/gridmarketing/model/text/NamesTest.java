package org.gridmarketing.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.account.ArchivedBill;
import org.gridmarketing.model.account.ArchivedBillLine;
import org.gridmarketing.model.account.Arrears;
import org.gridmarketing.model.account.Bank;
import org.gridmarketing.model.account.BillAdjustment;
import org.gridmarketing.model.account.Payment;
import org.gridmarketing.model.asset.InstrumentTransformer;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.MeterRegister;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.customer.OutageRecord;
import org.gridmarketing.model.customer.PowerSource;
import org.gridmarketing.model.customer.ReceivingPoint;
import org.gridmarketing.model.customer.SupplyContract;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.Feeder;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.grid.StationArea;
import org.gridmarketing.model.grid.Substation;
import org.gridmarketing.model.org.Industry;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.MountedRegister;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.reading.ReaderAssignment;
import org.gridmarketing.model.reading.ReadingAnomaly;
import org.gridmarketing.model.reading.ReadingPlan;
import org.gridmarketing.model.reading.ReadingRoute;
import org.gridmarketing.model.reading.ReadingSegment;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.reading.ReadingStop;
import org.gridmarketing.model.record.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
    private static final List<Class<?>> ARCHIVE_TYPES = List.of(
            Customer.class,
            SupplyContract.class,
            ReceivingPoint.class,
            PowerSource.class,
            PowerTransformer.class,
            MeteringPoint.class,
            PriceAgreement.class,
            Meter.class,
            MeterInstallation.class,
            InstrumentTransformer.class,
            InstrumentTransformerInstallation.class,
            ReadingSet.class,
            ReadingSegment.class,
            ReadingPlan.class,
            ReadingRoute.class,
            ReadingStop.class,
            ReaderAssignment.class,
            ReadingAnomaly.class,
            Bank.class,
            ArchivedBill.class,
            ArchivedBillLine.class,
            OutageRecord.class,
            EquipmentChange.class,
            MeterRegister.class,
            MountedRegister.class,
            Arrears.class,
            Payment.class,
            BillAdjustment.class,
            Substation.class,
            Feeder.class,
            StationArea.class,
            Industry.class);

    private static Stream<String> keys() {
        return ARCHIVE_TYPES.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of("NAMES." + type.getSimpleName()),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.getReturnType() == Recorded.class)
                                .map(Method::getName)
                                .map(name -> "NAMES." + type.getSimpleName() + "." + name)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyArchiveTypeAndAttributeHasAName(Language language) {
        assertThat(keys())
                .hasSizeGreaterThan(220)
                .allSatisfy(
                        key -> assertThat(Messages.find(key, language)).as(key).isPresent());
    }

    @Test
    void bothLanguagesNameTheSame() {
        assertThat(Messages.all("names", Language.ZH).keySet())
                .isEqualTo(Messages.all("names", Language.EN).keySet());
    }

    @Test
    void objectsAndAttributesReadAsWords() {
        ObjectRef transformer = ObjectRef.of(PowerTransformer.class, "T1");
        assertThat(transformer.label("ratedCapacity", Language.ZH)).isEqualTo("变压器 T1 铭牌容量 (ratedCapacity)");
        assertThat(transformer.label("ratedCapacity", Language.EN))
                .isEqualTo("Power transformer T1 rated capacity (ratedCapacity)");
        assertThat(transformer.label("", Language.ZH)).isEqualTo("变压器 T1");
    }

    @Test
    void whatHasNoNameKeepsItsOwn() {
        assertThat(new ObjectRef("Gadget", "7").label("knob", Language.EN)).isEqualTo("Gadget 7 knob");
    }
}
