package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.grid.TransformerLossRow;
import org.gridmarketing.model.grid.TransformerLossTable;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.quantity.ReactiveEnergy;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.LossTableLookup;

/** Sample cases (计费样例) that are measured, each made into customers that differ in their readings. */
public enum Sample {
    /** Bands, demand, power factor, 11 lines. */
    HUBEI_35KV(4),
    /** Three points sharing the losses of a loss table, capacity, power factor, 3 lines. */
    BILL_05(1);

    /** How many customers; with one only, every branch would go the same way each time. */
    static final int CUSTOMERS = 256;

    private final int registerDecimals;

    Sample(int registerDecimals) {
        this.registerDecimals = registerDecimals;
    }

    List<BillingCase> customers() {
        BillingCase original = this == HUBEI_35KV ? SampleCases.hubei35Kv() : withWiderLossTable(SampleCases.bill05());
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(customer -> withReadingsOf(customer, original))
                .toList();
    }

    ByHand inLongs(List<BillingCase> customers) {
        return this == HUBEI_35KV ? HubeiInLongs.of(customers) : WorkshopInLongs.of(customers);
    }

    ByHand inDecimals(List<BillingCase> customers) {
        return this == HUBEI_35KV ? HubeiInDecimals.of(customers) : WorkshopInDecimals.of(customers);
    }

    /**
     * One row was published, at the energy of the published bill; the rows around it are invented for the other customers. The
     * stated base of the power factor, which fits that bill alone, is left out.
     */
    private static BillingCase withWiderLossTable(BillingCase bill05) {
        TransformerLossTable published = bill05.tables().lossTables().get(0);
        List<TransformerLossRow> rows = new ArrayList<>(published.rows());
        rows.add(0, row("12000", "950", "10900"));
        rows.add(row("45000", "1760", "15400"));
        return bill05.withTables(bill05.tables().withLossTables(published.withRows(rows)))
                .withStated(bill05.stated().withPowerFactorBases(Map.of()))
                .withPolicy(bill05.policy().withLossTableLookup(LossTableLookup.LINEAR));
    }

    private static TransformerLossRow row(String energy, String activeLoss, String reactiveLoss) {
        return new TransformerLossRow(
                Energy.ofKwh(energy), Energy.ofKwh(activeLoss), ReactiveEnergy.ofKvarh(reactiveLoss));
    }

    private BillingCase withReadingsOf(int customer, BillingCase original) {
        List<ReadingSet> sets = original.dossier().readingSets().stream()
                .map(set -> withReadingsOf(customer, set))
                .toList();
        return original.withDossier(original.dossier().withReadingSets(sets));
    }

    private ReadingSet withReadingsOf(int customer, ReadingSet set) {
        RegisterKind register = set.register().toOptional().orElseThrow();
        BigDecimal factor = BigDecimal.valueOf(thousandths(register, customer), 3);
        Reading first = set.readings().get(0);
        Reading second = set.readings().get(1);
        // a demand register starts anew every month, the others count on
        BigDecimal start = isDemand(register) ? BigDecimal.ZERO : value(first);
        BigDecimal scaled = value(second)
                .subtract(start)
                .multiply(factor)
                .setScale(registerDecimals, RoundingMode.HALF_UP)
                .add(start);
        return set.withReadings(first, second.withValue(Recorded.of(RegisterValue.of(scaled))));
    }

    /**
     * Odd steps modulo a power of two visit every customer's place once, in no order that a branch could be learned from:
     * energy 0.500 to 1.520, reactive energy 0.300 to 2.850, demand 0.600 to 1.365 of the original.
     */
    private static int thousandths(RegisterKind register, int customer) {
        if (isDemand(register)) {
            return 600 + 3 * (customer * 91 % CUSTOMERS);
        }
        return register.isReactive() ? 300 + 10 * (customer * 37 % CUSTOMERS) : 500 + 4 * (customer * 149 % CUSTOMERS);
    }

    private static boolean isDemand(RegisterKind register) {
        return !register.isActive() && !register.isReactive();
    }

    private static BigDecimal value(Reading reading) {
        return reading.value().toOptional().orElseThrow().toBigDecimal();
    }
}
