package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.billing.CompiledBilling;
import org.gridmarketing.billing.PreparedInput;
import org.gridmarketing.billing.input.BillingInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bills of 1024 households by the library and by other systems; a score is the time of one bill. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MeterRows.CUSTOMERS)
public class PeerBillBenchmark {
    private final MeterRows rows = new MeterRows();
    private final KillBillUsage killBill = new KillBillUsage(rows);
    private final DroolsPricing drools = new DroolsPricing(rows);
    private final List<BillingInput> inputs = Customers.households(rows);
    private final CompiledBilling compiled = CompiledBilling.of(inputs.get(0));
    private final List<PreparedInput> prepared =
            inputs.stream().map(compiled::prepare).toList();

    /** No row runs unless all systems are right to the fen. */
    @Setup
    public void requireSame() {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            long fen = StraightLongs.household(rows, i).totalFen();
            boolean same = compiled.bill(prepared.get(i)).orElseThrow().total().unscaledExact(2) == fen
                    && drools.bill(i).totalFen() == fen
                    && killBill.isRight(i);
            if (!same) {
                throw new IllegalStateException("customer " + i + " differs");
            }
        }
    }

    /**
     * The library, from the prepared customer to the complete bill.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void compiledBill(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(compiled.bill(prepared.get(i)));
        }
    }

    /**
     * Drools, from the energy to the lines.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void droolsBill(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(drools.bill(i));
        }
    }

    /**
     * Kill Bill, from a usage record to the invoice items of its tiers.
     *
     * @param hole takes the items
     */
    @Benchmark
    public void killBillItems(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(killBill.items(i));
        }
    }
}
