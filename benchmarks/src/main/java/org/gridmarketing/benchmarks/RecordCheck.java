package org.gridmarketing.benchmarks;

import java.util.function.Predicate;

/** The checks of one {@link MeterRecord} (抄表记录核查), each with the property that tells whether it is in order. */
enum RecordCheck {
    METER_NO("meterNoOfTenDigits", MeterRecord::isMeterNoOfTenDigits),
    CUSTOMER_NO("customerNamed", MeterRecord::isCustomerNamed),
    MULTIPLIER("multiplied", MeterRecord::isMultiplied),
    PREVIOUS("previousNotNegative", MeterRecord::isPreviousNotNegative),
    CURRENT("currentInDigits", MeterRecord::isCurrentInDigits),
    DATE_ORDER("later", MeterRecord::isLater),
    BAND_SUM("bandsSummedUp", MeterRecord::isBandsSummedUp),
    BACKWARD("notBackward", MeterRecord::isNotBackward),
    SPIKE("withoutSpike", MeterRecord::isWithoutSpike),
    SLUMP("withoutSlump", MeterRecord::isWithoutSlump),
    DEMAND("demandWithinCapacity", MeterRecord::isDemandWithinCapacity),
    CAPACITY("energyWithinCapacity", MeterRecord::isEnergyWithinCapacity);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // references to methods hold nothing
    private final Predicate<MeterRecord> inOrder;

    RecordCheck(String property, Predicate<MeterRecord> inOrder) {
        this.property = property;
        this.inOrder = inOrder;
    }

    /** The name by which validators and rule engines know it. */
    String property() {
        return property;
    }

    Predicate<MeterRecord> inOrder() {
        return inOrder;
    }
}
