package org.gridmarketing.billing;

import java.math.BigDecimal;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.fixtures.PublishedCase;
import org.gridmarketing.fixtures.RealBills;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.bill.BillLine;
import org.gridmarketing.model.code.ChargeKind;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.ComponentPrice;
import org.gridmarketing.model.tariff.EnergyComponent;
import org.gridmarketing.model.text.Bilingual;

/** Reads a published bill, and what our bill of it comes to. */
final class RealBillData {
    private RealBillData() {}

    static PublishedCase find(String id) {
        return RealBills.find(id).orElseThrow();
    }

    static String given(PublishedCase bill, String key) {
        return bill.given(key).orElseThrow(() -> new AssertionError(key));
    }

    static BigDecimal answer(PublishedCase bill, String key) {
        return new BigDecimal(bill.answer(key).orElseThrow(() -> new AssertionError(key)));
    }

    static Bill price(SettledUsage usage) {
        return Billing.price(usage).orElseThrow().bill();
    }

    static EnergyComponent named(String name, ChargeKind kind, ComponentPrice price) {
        return Usages.component(name, kind, price).withName(new Bilingual(name, name));
    }

    static BigDecimal amount(Bill bill, String component) {
        return bill.lines().stream()
                .filter(line -> line.source().component().equals(component))
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus)
                .toBigDecimal();
    }

    static BigDecimal amount(Bill bill, ChargeKind kind) {
        return bill.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(BillLine::amount)
                .reduce(Yuan.ZERO, Yuan::plus)
                .toBigDecimal();
    }
}
