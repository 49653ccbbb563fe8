package org.gridmarketing.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;

/**
 * Checks a large archive once with all rules: {@code java -Xmx512m -cp 'benchmarks/target/benchmarks.jar'
 * org.gridmarketing.benchmarks.MillionDossiers [dossiers] [threads]}. Every dossier is a complete customer with twelve months of
 * readings and a number of its own; none is kept.
 */
public final class MillionDossiers {
    private static final int MILLION = 1_000_000;

    private MillionDossiers() {}

    /**
     * Runs it.
     *
     * @param args how many dossiers, a million unless given; how many threads, 2 unless given
     */
    public static void main(String... args) {
        int number = args.length > 0 ? Integer.parseInt(args[0]) : MILLION;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        ArchiveSample sample = SampleDossiers.sample();
        RuleContext context = RuleContext.of(
                sample.asOf(),
                sample.reportMonth(),
                sample.tables(),
                TariffCatalog.of(sample.tariffs()).orElseThrow(),
                RuleProfile.standard());
        RuleEngine engine = RuleEngine.ofSampleSize(100).withWorkers(threads);
        long started = System.nanoTime();
        ValidationReport report = engine.run(RuleSet.standard(), archive(sample, number), context);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf(
                "%d dossiers, %d rules, %d violations, %d faults, %d threads, heap %d MiB: %.1f s, %.0f dossiers/s%n",
                report.dossiers(),
                report.runs().size(),
                report.violated(),
                report.faults().size(),
                threads,
                Runtime.getRuntime().maxMemory() >> 20,
                took.toMillis() / 1000.0,
                number * 1000.0 / took.toMillis());
    }

    private static Archive archive(ArchiveSample sample, int number) {
        List<Dossier> kinds = sample.dossiers();
        return new Archive() {
            @Override
            public ReferenceTables tables() {
                return sample.tables();
            }

            @Override
            public Stream<Dossier> dossiers() {
                return IntStream.range(0, number).mapToObj(i -> numbered(kinds.get(i % kinds.size()), i));
            }
        };
    }

    /** What refers to the customer is numbered anew too, so that nothing dangles. */
    private static Dossier numbered(Dossier dossier, int i) {
        String no = "C" + i;
        Recorded<String> customerNo = Recorded.of(no);
        return dossier.withCustomer(dossier.customer().withNo(no))
                .withMeteringPoints(each(dossier.meteringPoints(), point -> point.withCustomerNo(customerNo)))
                .withPriceAgreements(each(dossier.priceAgreements(), agreed -> agreed.withCustomerNo(customerNo)))
                .withOutages(each(dossier.outages(), outage -> outage.withCustomerNo(customerNo)));
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
