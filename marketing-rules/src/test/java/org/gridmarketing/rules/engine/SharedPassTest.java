package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.gen.DirtyDossier;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.fixtures.jqwik.Jqwik;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;

/** Rules that share a pass say what each of them says alone; a timed run lets each go alone. */
class SharedPassTest {
    private static final ArchiveSample SAMPLE = SampleDossiers.sample();
    private static final Subjects<Customer> CRASHING = new Subjects<>(
            view -> {
                throw planned();
            },
            Customer::ref);
    private static final Gate<Customer> CRASHING_GATE = (customer, view, context) -> {
        throw planned();
    };
    private static final NotNull<Customer, String> NAMED = new NotNull<>(Attribute.of("name", Customer::name));
    private static final NotNull<Customer, String> CRASHING_KIND = new NotNull<>(Attribute.of("name", customer -> {
        throw planned();
    }));

    private static IllegalStateException planned() {
        return new IllegalStateException("as planned");
    }

    static RuleContext context(Interpretation interpretation) {
        return RuleContext.of(
                SAMPLE.asOf(),
                SAMPLE.reportMonth(),
                SAMPLE.tables(),
                TariffCatalog.of(SAMPLE.tariffs()).orElseThrow(),
                RuleProfile.builder().interpretation(interpretation).build());
    }

    private static KindRule<Customer> rule(
            String id, Subjects<Customer> scope, Gate<Customer> gate, RuleKind<Customer> kind) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(new RuleId(id))
                .item(id)
                .title(new Bilingual(id, id))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .severity(Severity.WARN)
                .kind(kind.name())
                .addAllArgumentNames(kind.argumentNames())
                .messageKey(kind.messageKey())
                .build();
        return new KindRule<>(descriptor, scope, gate, kind);
    }

    /** Of six rules only the last one does not crash. */
    static RuleSet crashing() {
        return RuleSet.of(List.of(
                rule("T-1", CRASHING, Gate.always(), NAMED),
                rule("T-2", CRASHING, Gate.always(), NAMED),
                rule("T-3", Subjects.CUSTOMER, CRASHING_GATE, NAMED),
                rule("T-4", Subjects.CUSTOMER, CRASHING_GATE, NAMED),
                rule("T-5", Subjects.CUSTOMER, Gate.always(), CRASHING_KIND),
                rule("T-6", Subjects.CUSTOMER, Gate.always(), NAMED)));
    }

    static ValidationReport alone(RuleSet rules, ArchiveSample sample, RuleContext context) {
        return RuleEngine.standard().withNanoSource(() -> 0).run(rules, sample.archive(), context);
    }

    private static ValidationReport together(RuleSet rules, ArchiveSample sample, RuleContext context) {
        return RuleEngine.standard().run(rules, sample.archive(), context);
    }

    @Provide
    Arbitrary<DirtyDossier> dirty() {
        return Jqwik.arbitrary(Gens.dirtyDossiers());
    }

    @Property
    void theyFindWhatEachOfThemFindsAlone(@ForAll("dirty") DirtyDossier dirty, @ForAll Interpretation interpretation) {
        ArchiveSample sample = SAMPLE.withDossiers(List.of(dirty.dossier()));
        assertThat(together(RuleSet.standard(), sample, context(interpretation)))
                .isEqualTo(alone(RuleSet.standard(), sample, context(interpretation)));
    }

    @Test
    void aCrashInWhatTheyShareIsAFaultOfEachOfThem() {
        RuleSet rules = crashing();
        RuleContext context = context(Interpretation.ADVISED);
        ValidationReport together = together(rules, SAMPLE, context);
        assertThat(together).isEqualTo(alone(rules, SAMPLE, context));
        long customers = SAMPLE.dossiers().size();
        assertThat(together.runs())
                .extracting(RuleRun::faulted)
                .containsExactly(customers, customers, customers, customers, customers, 0L);
        assertThat(together.runs().get(5).passed()).isEqualTo(customers);
    }
}
