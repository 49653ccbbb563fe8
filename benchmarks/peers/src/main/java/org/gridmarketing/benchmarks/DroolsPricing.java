package org.gridmarketing.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The bill of a household as six Drools rules, compiled to an executable model and run in a stateless session. */
final class DroolsPricing {
    private static final String RULES = """
            package household;
            import org.gridmarketing.benchmarks.HouseholdFact;
            rule "tier 1" when $f: HouseholdFact( before < %1$d )
              then $f.line(1, Math.min($f.getAfter(), %1$dL) - $f.getBefore(), %3$dL); end
            rule "tier 2" when $f: HouseholdFact( after > %1$d, before < %2$d )
              then $f.line(2, Math.min($f.getAfter(), %2$dL) - Math.max($f.getBefore(), %1$dL), %4$dL); end
            rule "tier 3" when $f: HouseholdFact( after > %2$d )
              then $f.line(3, $f.getAfter() - Math.max($f.getBefore(), %2$dL), %5$dL); end
            rule "levy 1" when $f: HouseholdFact() then $f.line(11, $f.getEnergy(), %6$dL); end
            rule "levy 2" when $f: HouseholdFact() then $f.line(12, $f.getEnergy(), %7$dL); end
            rule "levy 3" when $f: HouseholdFact() then $f.line(13, $f.getEnergy(), %8$dL); end
            """;

    private final StatelessKieSession session;
    private final MeterRows rows;

    DroolsPricing(MeterRows rows) {
        this.rows = rows;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("household", "prices", "1"));
        files.write("src/main/resources/household/prices.drl", rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session = services.newKieContainer(builder.getKieModule().getReleaseId()).newStatelessKieSession();
    }

    private static String rules() {
        long[] tiers = MeterRows.TIER_PRICES;
        long[] levies = MeterRows.HOUSEHOLD_LEVIES;
        return String.format(
                RULES, MeterRows.TIER_1, MeterRows.TIER_2, tiers[0], tiers[1], tiers[2], levies[0], levies[1], levies[2]);
    }

    HouseholdFact bill(int customer) {
        HouseholdFact fact = new HouseholdFact(rows, customer);
        session.execute(fact);
        return fact;
    }
}
