package org.gridmarketing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.CompiledBilling;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.billing.PreparedInput;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.billing.input.SettledUsage;
import org.gridmarketing.billing.resolve.BillingInputResolver;
import org.gridmarketing.billing.stage.SettlementStage;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.catalog.TariffCatalogs;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Yuan;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.trace.TraceSink;

/** The customers of a sample, prepared for every row so that a row does nothing but what it measures. */
final class Workload {
    private final List<BillingCase> customers;
    private final CompiledCatalog catalog;
    private final List<BillingInput> inputs;
    private final CompiledBilling compiled;
    private final List<PreparedInput> prepared;
    private final List<SettledUsage> settled;
    private final ByHand inLongs;
    private final ByHand inDecimals;

    private Workload(Sample sample) {
        this.customers = sample.customers();
        this.catalog = compile(customers.get(0));
        this.inputs = customers.stream()
                .map(customer -> resolve(customer, catalog).orElseThrow())
                .toList();
        this.compiled = CompiledBilling.of(inputs.get(0));
        this.prepared = inputs.stream().map(compiled::prepare).toList();
        this.settled = inputs.stream()
                .map(input -> SettlementStage.settle(input, TraceSink.none()).orElseThrow())
                .toList();
        this.inLongs = sample.inLongs(customers);
        this.inDecimals = sample.inDecimals(customers);
    }

    static Workload of(Sample sample) {
        return new Workload(sample);
    }

    private static CompiledCatalog compile(BillingCase customer) {
        List<Tariff> tariffs = new ArrayList<>(customer.tariffs());
        for (String id : customer.catalogs()) {
            tariffs.addAll(TariffCatalogs.find(id).orElseThrow().tariffs());
        }
        return CompiledCatalog.of(TariffCatalog.of(tariffs).orElseThrow());
    }

    private static Outcome<BillingInput> resolve(BillingCase customer, CompiledCatalog catalog) {
        return BillingInputResolver.resolve(
                customer.dossier(),
                customer.tables(),
                catalog,
                customer.period(),
                customer.policy(),
                customer.stated());
    }

    Outcome<BillingInput> resolve(int customer) {
        return resolve(customers.get(customer), catalog);
    }

    BillingInput input(int customer) {
        return inputs.get(customer);
    }

    Outcome<ComputedBill> compiledBill(int customer) {
        return compiled.bill(prepared.get(customer));
    }

    Outcome<ComputedBill> compiledBill(BillingInput input) {
        return compiled.bill(compiled.prepare(input));
    }

    SettledUsage settled(int customer) {
        return settled.get(customer);
    }

    ByHand inLongs() {
        return inLongs;
    }

    ByHand inDecimals() {
        return inDecimals;
    }

    /**
     * Fast and wrong is no result: every way has to give the same total and tax, to the fen, and as many lines. The inputs came
     * from resolve(), so that bills from resolve() and from the inputs are one way.
     */
    void requireSameTotals() {
        for (int customer = 0; customer < customers.size(); customer++) {
            Bill bill = Billing.bill(input(customer)).orElseThrow().bill();
            requireSame(
                    customer,
                    bill,
                    Billing.price(settled(customer)).orElseThrow().bill());
            requireSame(customer, bill, compiledBill(customer).orElseThrow().bill());
            requireSame(customer, bill, inLongs.bill(customer));
            requireSame(customer, bill, inDecimals.bill(customer));
        }
    }

    private static void requireSame(int customer, Bill bill, ByHand.Result byHand) {
        requireSame(customer, bill.total(), byHand.total());
        requireSame(customer, bill.vatIncluded().orElse(Yuan.ZERO), byHand.vat());
        requireSame(customer, bill.lines().size(), byHand.lineCount());
    }

    private static void requireSame(int customer, Object library, Object other) {
        if (!library.equals(other)) {
            throw new IllegalStateException("customer " + customer + " differs: " + library + ", " + other);
        }
    }
}
