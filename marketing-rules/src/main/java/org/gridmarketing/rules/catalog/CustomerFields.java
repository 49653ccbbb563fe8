package org.gridmarketing.rules.catalog;

import java.time.LocalDate;
import org.gridmarketing.model.code.BillNotification;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.InvoiceType;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.OutageState;
import org.gridmarketing.model.code.TemporarySupply;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.rules.kind.Attribute;

/** The attributes of the account that checks look at. */
final class CustomerFields {
    static final Attribute<Customer, String> ORG = Attribute.of("orgNo", Customer::orgNo);
    static final Attribute<Customer, String> NAME =
            Attribute.of("name", Customer::name).asPersonal();
    static final Attribute<Customer, String> ADDRESS =
            Attribute.of("address", Customer::address).asPersonal();
    static final Attribute<Customer, CustomerStatus> STATUS = Attribute.of("status", Customer::status);
    static final Attribute<Customer, CustomerClass> CLASS = Attribute.of("customerClass", Customer::customerClass);
    static final Attribute<Customer, ElectricityUse> USE = Attribute.of("electricityUse", Customer::electricityUse);
    static final Attribute<Customer, String> INDUSTRY = Attribute.of("industryCode", Customer::industryCode);
    static final Attribute<Customer, VoltageLevel> VOLTAGE = Attribute.of("voltage", Customer::voltage);
    static final Attribute<Customer, MeteringMode> MODE = Attribute.of("meteringMode", Customer::meteringMode);
    static final Attribute<Customer, ApparentPower> CONTRACT_CAPACITY =
            Attribute.of("contractCapacity", Customer::contractCapacity);
    static final Attribute<Customer, ApparentPower> OPERATING_CAPACITY =
            Attribute.of("operatingCapacity", Customer::operatingCapacity);
    static final Attribute<Customer, String> SEGMENT = Attribute.of("segmentNo", Customer::segmentNo);
    static final Attribute<Customer, LocalDate> OPENED_ON = Attribute.of("openedOn", Customer::openedOn);
    static final Attribute<Customer, LocalDate> ENERGISED_ON = Attribute.of("energisedOn", Customer::energisedOn);
    static final Attribute<Customer, LocalDate> INSPECTED_ON =
            Attribute.of("lastInspectedOn", Customer::lastInspectedOn);
    static final Attribute<Customer, TemporarySupply> TEMPORARY =
            Attribute.of("temporarySupply", Customer::temporarySupply);
    static final Attribute<Customer, OutageState> OUTAGE = Attribute.of("outageState", Customer::outageState);
    static final Attribute<Customer, BillNotification> NOTIFICATION =
            Attribute.of("billNotification", Customer::billNotification);
    static final Attribute<Customer, InvoiceType> INVOICE = Attribute.of("invoiceType", Customer::invoiceType);

    private CustomerFields() {}
}
