package org.gridmarketing.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One product rounded to two decimals: the least that a bill line costs, to compare the others with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BaselineBenchmark {
    // no constants: the compiler would compute the product once
    private BigDecimal price = new BigDecimal("0.61270625");
    private BigDecimal quantity = new BigDecimal("1234.5");

    /**
     * Multiplies and rounds.
     *
     * @return the amount, returned so that the work is not optimised away
     */
    @Benchmark
    public BigDecimal multiplyAndRound() {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }
}
