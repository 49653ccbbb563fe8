package org.gridmarketing.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twelve checks on one flat record (单条记录核查), by the rule engine, by hand, by a validator and by another rule engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MeterRecords.COUNT)
@SuppressWarnings("NullAway.Init") // prepare() comes before any row
public class RecordCheckBenchmark {
    private static final int FEW = 10;

    private List<MeterRecord> records;
    private RecordsByRules byRules;
    private Validator validator;
    private RecordsByDrools byDrools;
    private final RuleEngine keepingAll = RuleEngine.standard();
    private final RuleEngine keepingFew = RuleEngine.ofSampleSize(FEW);

    /** Prepares the records; no row runs unless all ways find as much. */
    @Setup
    public void prepare() {
        records = MeterRecords.all();
        byRules = new RecordsByRules(records);
        validator = Validation.buildDefaultValidatorFactory().getValidator();
        byDrools = new RecordsByDrools();
        int expected = ifChain();
        List<Integer> found =
                List.of(violated(rules()), violated(counts()), hibernateValidator(), drools(), droolsBatch());
        if (expected == 0 || found.stream().anyMatch(each -> each != expected)) {
            throw new IllegalStateException("all ways must find " + expected + " violations, but find " + found);
        }
    }

    private static int violated(ValidationReport report) {
        return Math.toIntExact(
                report.runs().stream().mapToLong(RuleRun::violated).sum());
    }

    /**
     * By the rule engine, with a finding for each violation.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport rules() {
        return byRules.check(keepingAll);
    }

    /**
     * By the rule engine, with exact counts and at most ten findings a rule.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport counts() {
        return byRules.check(keepingFew);
    }

    /**
     * Reference: a chain of ifs.
     *
     * @return how many violations
     */
    @Benchmark
    public int ifChain() {
        return RecordsByHand.count(records);
    }

    /**
     * Reference: Hibernate Validator.
     *
     * @return how many violations
     */
    @Benchmark
    public int hibernateValidator() {
        int found = 0;
        for (MeterRecord each : records) {
            found += validator.validate(each).size();
        }
        return found;
    }

    /**
     * Reference: Drools, a stateless session a record.
     *
     * @return how many violations
     */
    @Benchmark
    public int drools() {
        return byDrools.oneByOne(records).size();
    }

    /**
     * Reference: Drools, all records in one stateless session.
     *
     * @return how many violations
     */
    @Benchmark
    public int droolsBatch() {
        return byDrools.together(records).size();
    }
}
