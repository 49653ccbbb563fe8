package org.gridmarketing.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.rules.engine.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checks on one dossier (单户核查), by the rules of the library, by hand, by a validator and by a rule engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CheckedCustomers.CUSTOMERS)
@SuppressWarnings("NullAway.Init") // prepare() comes before any row
public class DossierCheckBenchmark {
    private CheckedCustomers customers;
    private List<CustomerRow> rows;
    private ChecksByHand byHand;
    private ChecksByValidator byValidator;
    private ChecksByDrools byDrools;
    private int count;

    /** Prepares customers and beans; no row runs unless all ways find the same, also in customers with every defect. */
    @Setup
    public void prepare() {
        customers = new CheckedCustomers();
        Set<String> placeholders = customers.context().profile().thresholds().placeholderTexts();
        byHand = new ChecksByHand(customers.context().asOf(), placeholders);
        byValidator = new ChecksByValidator();
        byDrools = new ChecksByDrools();
        requireSame(CheckedCustomers.broken().toList());
        requireSame(customers.dossiers());
        rows = rows(customers.dossiers());
    }

    private List<CustomerRow> rows(List<Dossier> dossiers) {
        LocalDate asOf = customers.context().asOf();
        Set<String> placeholders = customers.context().profile().thresholds().placeholderTexts();
        return dossiers.stream()
                .map(each -> new CustomerRow(
                        each.customer(),
                        each.meteringPoints().stream()
                                .map(point -> new PointRow(point, asOf))
                                .toList(),
                        asOf,
                        placeholders))
                .toList();
    }

    private void requireSame(List<Dossier> dossiers) {
        Set<String> expected = customers.found(dossiers);
        Set<String> ifs = new TreeSet<>();
        dossiers.forEach(each ->
                byHand.check(each, (check, key) -> ifs.add(each.customer().no() + " " + check + " " + key)));
        requireSame("ifs", expected, ifs);
        Set<String> validated = new TreeSet<>();
        Set<String> fired = new TreeSet<>();
        rows(dossiers).forEach(row -> {
            String no = row.getNo();
            byValidator.check(row, (check, key) -> validated.add(no + " " + check + " " + key));
            byDrools.check(row).forEach(each -> fired.add(no + " " + each));
        });
        requireSame("the validator", expected, validated);
        requireSame("Drools", expected, fired);
    }

    private static void requireSame(String way, Set<String> expected, Set<String> found) {
        if (expected.isEmpty() || !expected.equals(found)) {
            throw new IllegalStateException(way + " must find " + expected + " and finds " + found);
        }
    }

    /**
     * The chosen checks by the rule engine, with counts, findings and reasons.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport rules() {
        return customers.chosenChecks();
    }

    /**
     * All checks of single customers by the rule engine.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport allSingleChecks() {
        return customers.allSingleChecks();
    }

    /**
     * Reference: the chosen checks as a chain of ifs.
     *
     * @return how many violations
     */
    @Benchmark
    public int ifChain() {
        count = 0;
        for (Dossier each : customers.dossiers()) {
            byHand.check(each, (check, key) -> count++);
        }
        return count;
    }

    /**
     * Reference: the chosen checks by Hibernate Validator.
     *
     * @return how many violations
     */
    @Benchmark
    public int hibernateValidator() {
        count = 0;
        for (CustomerRow each : rows) {
            byValidator.check(each, (check, key) -> count++);
        }
        return count;
    }

    /**
     * Reference: the chosen checks by Drools.
     *
     * @return how many violations
     */
    @Benchmark
    public int drools() {
        int found = 0;
        for (CustomerRow each : rows) {
            found += byDrools.check(each).size();
        }
        return found;
    }
}
