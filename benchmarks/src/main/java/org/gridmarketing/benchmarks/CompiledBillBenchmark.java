package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.CompiledBilling;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.billing.PreparedInput;
import org.gridmarketing.billing.input.BillingInput;
import org.gridmarketing.model.bill.Bill;
import org.gridmarketing.model.quantity.Yuan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bills of 1024 customers of one kind, by a plan, by the stages and by hand; a score is the time of one bill. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MeterRows.CUSTOMERS)
public class CompiledBillBenchmark {
    /** The kind of customers. */
    @Param
    @SuppressWarnings("NullAway.Init") // set before prepare()
    public BillKind kind;

    private final MeterRows rows = new MeterRows();
    private final StraightDecimals decimals = new StraightDecimals(rows);
    private final long[] out = new long[16];
    private final long[] fen = new long[MeterRows.CUSTOMERS];

    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private List<BillingInput> inputs;

    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private CompiledBilling compiled;

    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private List<PreparedInput> prepared;

    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private List<ComputedBill> bills;

    /** Prepares all customers; no row runs unless all ways give the same fen. */
    @Setup
    public void prepare() {
        inputs = kind.inputs(rows);
        compiled = CompiledBilling.of(inputs.get(0));
        prepared = inputs.stream().map(compiled::prepare).toList();
        bills = prepared.stream().map(each -> compiled.bill(each).orElseThrow()).toList();
        compiled.totals(prepared, fen);
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            require(compiled.covers(inputs.get(i)), i);
            Bill staged = Billing.bill(inputs.get(i)).orElseThrow().bill();
            require(staged.equals(bills.get(i).bill()), i);
            require(staged.total().equals(Yuan.ofFen(fen[i])), i);
            require(kind.totalInLongs(rows, i, out) == fen[i], i);
            require(kind.inLongs(rows, i).totalFen() == fen[i], i);
            require(kind.inDecimals(decimals, i).total().movePointRight(2).longValueExact() == fen[i], i);
        }
    }

    private static void require(boolean same, int customer) {
        if (!same) {
            throw new IllegalStateException("customer " + customer + " differs");
        }
    }

    /**
     * From the prepared customer to the complete bill.
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
     * All totals into an array.
     *
     * @return those who cannot be billed
     */
    @Benchmark
    public Object compiledTotals() {
        return compiled.totals(prepared, fen);
    }

    /**
     * The lines of a computed bill as objects.
     *
     * @param hole takes the lines
     */
    @Benchmark
    public void linesOfBill(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(bills.get(i).lines());
        }
    }

    /**
     * All of a computed bill as objects.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void objectsOfBill(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(bills.get(i).bill());
        }
    }

    /**
     * From the resolved input to the numbers of the customer.
     *
     * @param hole takes the prepared customers
     */
    @Benchmark
    public void prepareInput(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(compiled.prepare(inputs.get(i)));
        }
    }

    /**
     * By the stages.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void stagedBill(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(Billing.bill(inputs.get(i)));
        }
    }

    /**
     * Reference: totals by straight-line code on whole numbers, the other amounts into one array.
     *
     * @return the sum of all
     */
    @Benchmark
    public long longTotals() {
        long sum = 0;
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            sum += kind.totalInLongs(rows, i, out);
        }
        return sum;
    }

    /**
     * Reference: a fresh bill with lines by straight-line code on whole numbers.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void longLines(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(kind.inLongs(rows, i));
        }
    }

    /**
     * Reference: the same with {@link java.math.BigDecimal}.
     *
     * @param hole takes the bills
     */
    @Benchmark
    public void decimalLines(Blackhole hole) {
        for (int i = 0; i < MeterRows.CUSTOMERS; i++) {
            hole.consume(kind.inDecimals(decimals, i));
        }
    }
}
