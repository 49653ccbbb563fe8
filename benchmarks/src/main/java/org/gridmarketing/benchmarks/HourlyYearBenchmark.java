package org.gridmarketing.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.metering.interval.IntervalUsage;
import org.gridmarketing.model.outcome.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One customer's hourly year (8760 点曲线): twelve months by bands, with the maximum demand of each and when it was. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HourlyYearBenchmark {
    @SuppressWarnings("NullAway.Init") // prepare() comes before any row
    private HourlyYears years;

    private int last;

    /** Prepares all customers; no row runs unless both ways give the same figures. */
    @Setup
    public void prepare() {
        years = new HourlyYears();
        years.requireSameFigures();
    }

    /**
     * The library: checked, refusing, typed.
     *
     * @return the twelve months
     */
    @Benchmark
    public Outcome<List<IntervalUsage>> settle() {
        return years.settle(next());
    }

    /**
     * Reference: one loop over the same numbers.
     *
     * @return the twelve months, as rows of whole numbers
     */
    @Benchmark
    public long[][] primitiveLoop() {
        return years.primitiveLoop(next());
    }

    private int next() {
        last = (last + 1) % HourlyYears.CUSTOMERS;
        return last;
    }
}
