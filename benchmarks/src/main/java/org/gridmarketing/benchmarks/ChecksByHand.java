package org.gridmarketing.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;

/** The chosen checks as a chain of ifs over the archived dossier, as one would write them down. */
final class ChecksByHand {
    private static final Ratio NONE = Ratio.of("0");

    private final LocalDate asOf;
    private final Set<String> placeholders;

    ChecksByHand(LocalDate asOf, Set<String> placeholders) {
        this.asOf = asOf;
        this.placeholders = placeholders;
    }

    /** Tells each violation as check and key of the object. */
    void check(Dossier dossier, BiConsumer<String, String> violated) {
        checkCustomer(dossier.customer(), violated);
        for (MeteringPoint point : dossier.meteringPoints()) {
            checkPoint(point, violated);
        }
    }

    private void checkCustomer(Customer customer, BiConsumer<String, String> violated) {
        String no = customer.no();
        if (customer.openedOn() instanceof Recorded.Present<LocalDate> opened
                && opened.value().isBefore(Dates.EARLIEST)) {
            violated.accept(CheckIds.EARLIEST, no);
        }
        Recorded<CustomerStatus> status = customer.status();
        if (status.isUnreadable()) {
            return;
        }
        if (is(status, CustomerStatus.CANCELLED)) {
            return;
        }
        checkFields(customer, no, violated);
        if (!is(status, CustomerStatus.BEING_CHANGED)
                && customer.operatingCapacity() instanceof Recorded.Present<ApparentPower> operating
                && customer.contractCapacity() instanceof Recorded.Present<ApparentPower> contracted
                && operating.value().compareTo(contracted.value()) > 0) {
            violated.accept(CheckIds.WITHIN_CONTRACT, no);
        }
        if (!is(status, CustomerStatus.BEING_CONNECTED) && !isSane(customer.energisedOn(), true)) {
            violated.accept(CheckIds.ENERGISED, no);
        }
    }

    private void checkFields(Customer customer, String no, BiConsumer<String, String> violated) {
        if (!isText(customer.name())) {
            violated.accept(CheckIds.NAME, no);
        }
        if (!isText(customer.address())) {
            violated.accept(CheckIds.ADDRESS, no);
        }
        if (!customer.electricityUse().isPresent()) {
            violated.accept(CheckIds.USE, no);
        }
        if (!customer.contractCapacity().isPresent()) {
            violated.accept(CheckIds.CONTRACT_CAPACITY, no);
        }
        if (!customer.operatingCapacity().isPresent()) {
            violated.accept(CheckIds.OPERATING_CAPACITY, no);
        }
        if (!customer.voltage().isPresent()) {
            violated.accept(CheckIds.VOLTAGE, no);
        }
        if (!customer.customerClass().isPresent()) {
            violated.accept(CheckIds.CLASS, no);
        }
        if (!customer.outageState().isPresent()) {
            violated.accept(CheckIds.OUTAGE, no);
        }
        if (!customer.temporarySupply().isPresent()) {
            violated.accept(CheckIds.TEMPORARY, no);
        }
    }

    private void checkPoint(MeteringPoint point, BiConsumer<String, String> violated) {
        Recorded<MeteringPointStatus> status = point.status();
        if (status.isUnreadable()) {
            return;
        }
        if (is(status, MeteringPointStatus.WITHDRAWN)) {
            return;
        }
        String no = point.no();
        if (!point.address().isPresent()) {
            violated.accept(CheckIds.POINT_ADDRESS, no);
        }
        if (!point.name().isPresent()) {
            violated.accept(CheckIds.POINT_NAME, no);
        }
        if (!point.voltage().isPresent()) {
            violated.accept(CheckIds.POINT_VOLTAGE, no);
        }
        if (!point.nature().isPresent()) {
            violated.accept(CheckIds.POINT_NATURE, no);
        }
        if (!point.meteringMode().isPresent()) {
            violated.accept(CheckIds.POINT_MODE, no);
        }
        if (!is(status, MeteringPointStatus.ESTABLISHED) && !isSane(point.commissionedOn(), false)) {
            violated.accept(CheckIds.COMMISSIONED, no);
        }
        if (point.voltage() instanceof Recorded.Present<VoltageLevel> voltage
                && voltage.value().isHighVoltage()
                && point.meteringMode() instanceof Recorded.Present<MeteringMode> mode
                && mode.value() == MeteringMode.LV_SUPPLY_LV_METERING) {
            violated.accept(CheckIds.LV_MODE_AT_HV, no);
        }
        if (point.quantityMethod() instanceof Recorded.Present<QuantityMethod> method
                && method.value() == QuantityMethod.FIXED_RATIO
                && !isShare(point.fixedRatio())) {
            violated.accept(CheckIds.FIXED_RATIO, no);
        }
    }

    private static <E extends Enum<E>> boolean is(Recorded<E> recorded, E value) {
        return recorded instanceof Recorded.Present<E> present && present.value() == value;
    }

    private boolean isText(Recorded<String> text) {
        return text instanceof Recorded.Present<String> present
                && !placeholders.contains(present.value().strip());
    }

    private boolean isSane(Recorded<LocalDate> date, boolean required) {
        if (date instanceof Recorded.Present<LocalDate> present) {
            return Dates.areSane(present.value(), asOf);
        }
        return !required;
    }

    private static boolean isShare(Recorded<Ratio> ratio) {
        return ratio instanceof Recorded.Present<Ratio> present
                && present.value().compareTo(NONE) >= 0
                && present.value().compareTo(Ratio.ONE) < 0;
    }
}
