package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.trace.TraceNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One two-part bill (两部制电费), from different depths of the library and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TwoPartBillBenchmark {
    /** The sample case whose customers are billed. */
    @Param
    @SuppressWarnings("NullAway.Init") // set before prepare()
    public Sample sample;

    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private Workload work;

    private int last;

    /** Prepares all customers; no row runs unless all ways give the same totals. */
    @Setup
    public void prepare() {
        work = Workload.of(sample);
        work.requireSameTotals();
    }

    /**
     * From the archived customer: what a batch over many customers does for each, its tariffs being compiled.
     *
     * @return the bill
     */
    @Benchmark
    public Outcome<ComputedBill> resolveAndBill() {
        return work.resolve(next()).flatMap(Billing::bill);
    }

    /**
     * From the resolved input.
     *
     * @return the bill
     */
    @Benchmark
    public Outcome<ComputedBill> bill() {
        return Billing.bill(work.input(next()));
    }

    /**
     * From the archived customer by a plan, which covers {@link Sample#HUBEI_35KV} alone.
     *
     * @return the bill
     */
    @Benchmark
    public Outcome<ComputedBill> resolveAndCompiledBill() {
        return work.resolve(next()).flatMap(work::compiledBill);
    }

    /**
     * From the prepared input by a plan, which covers {@link Sample#HUBEI_35KV} alone.
     *
     * @return the bill
     */
    @Benchmark
    public Outcome<ComputedBill> compiledBill() {
        return work.compiledBill(next());
    }

    /**
     * From settled usage: the prices alone.
     *
     * @return the bill
     */
    @Benchmark
    public Outcome<ComputedBill> price() {
        return Billing.price(work.settled(next()));
    }

    /**
     * From the resolved input, and then explained.
     *
     * @return the explanation
     */
    @Benchmark
    public List<TraceNode> billWithExplain() {
        return Billing.bill(work.input(next())).orElseThrow().explain();
    }

    /**
     * Reference: the same lines by straight-line code on scaled whole numbers.
     *
     * @return the bill
     */
    @Benchmark
    public Object scaledLongByHand() {
        return work.inLongs().bill(next());
    }

    /**
     * Reference: the same lines as one would write them down with {@link java.math.BigDecimal}.
     *
     * @return the bill
     */
    @Benchmark
    public Object bigDecimalByHand() {
        return work.inDecimals().bill(next());
    }

    private int next() {
        last = (last + 1) % Sample.CUSTOMERS;
        return last;
    }
}
