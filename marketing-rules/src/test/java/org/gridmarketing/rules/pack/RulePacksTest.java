package org.gridmarketing.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProvider;
import org.gridmarketing.rules.api.TableRule;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;

class RulePacksTest {
    private static final RuleSet NONE = RuleSet.of(List.of());

    private static Rule speaking(String messageKey, String id, String... aliases) {
        RuleDescriptor descriptor = RuleDescriptor.builder()
                .id(new RuleId(id))
                .addAllAliases(Arrays.stream(aliases).map(RuleId::new).toList())
                .item(id)
                .title(new Bilingual("测试", "test"))
                .addOwners(BusinessOwner.METERING)
                .centre(Centre.METERING_CENTRE)
                .severity(Severity.INFO)
                .kind("NOT_NULL")
                .messageKey(messageKey)
                .build();
        return new KindRule<>(
                descriptor,
                Subjects.CUSTOMER,
                Gate.always(),
                new NotNull<>(Attribute.of("address", Customer::address)));
    }

    private static Rule rule(String id, String... aliases) {
        return speaking("RULES.NOT_NULL", id, aliases);
    }

    private record Pack(Supplier<String> name, Supplier<List<Rule>> all) implements RuleProvider {
        static Pack of(String prefix, Rule... rules) {
            return new Pack(() -> prefix, () -> List.of(rules));
        }

        @Override
        public String prefix() {
            return name.get();
        }

        @Override
        public List<Rule> rules() {
            return all.get();
        }
    }

    private static List<PackFault.Reason> reasons(RulePacks.Loaded loaded) {
        return loaded.faults().stream().map(PackFault::reason).toList();
    }

    @Test
    void rulesOfAPackRunAfterThoseOfTheBase() {
        RulePacks.Loaded loaded = RulePacks.of(
                RuleSet.of(List.of(rule("GM-Z"))), List.of(Pack.of("ACME", rule("ACME-1"), rule("ACME-2"))));
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.rules().rules())
                .extracting(rule -> rule.descriptor().id().id())
                .containsExactly("GM-Z", "ACME-1", "ACME-2");
    }

    @Test
    void aRuleThatBreaksTheOrderIsLeftOutAloneAndToldOf() {
        RulePacks.Loaded loaded = RulePacks.of(
                NONE,
                List.of(Pack.of(
                        "ACME",
                        rule("ACME-1"),
                        rule("ACME-1"),
                        rule("X7-1.1"),
                        rule("ACME-2", "GM-ALIAS"),
                        rule("ACME-3", "ACME-1"),
                        speaking("NOSUCHBUNDLE.KEY", "ACME-4"),
                        speaking("RULES.NO_SUCH_TEXT", "ACME-5"),
                        rule("ACME-6"))));
        assertThat(reasons(loaded))
                .containsExactly(
                        PackFault.Reason.DUPLICATE_ID,
                        PackFault.Reason.FOREIGN_ID,
                        PackFault.Reason.FOREIGN_ID,
                        PackFault.Reason.DUPLICATE_ID,
                        PackFault.Reason.NO_TEXT,
                        PackFault.Reason.NO_TEXT);
        assertThat(loaded.rules().rules())
                .extracting(rule -> rule.descriptor().id().id())
                .containsExactly("ACME-1", "ACME-6");
    }

    @Test
    void aHostilePackCostsItselfOnly() {
        RulePacks.Loaded loaded = RulePacks.of(
                NONE,
                List.of(
                        new Pack(
                                () -> {
                                    throw new IllegalStateException("no prefix");
                                },
                                List::of),
                        new Pack(() -> "BAD", () -> {
                            throw new NoClassDefFoundError("gone");
                        }),
                        new Pack(() -> "DEEP", RulePacksTest::forever),
                        Pack.of("X7", rule("X7-1.99")),
                        Pack.of("low", rule("ACME-7")),
                        Pack.of("ACME", rule("ACME-1")),
                        Pack.of("ACME", rule("ACME-2"))));
        assertThat(reasons(loaded))
                .containsExactly(
                        PackFault.Reason.CRASHED,
                        PackFault.Reason.CRASHED,
                        PackFault.Reason.CRASHED,
                        PackFault.Reason.PREFIX_REFUSED,
                        PackFault.Reason.PREFIX_REFUSED,
                        PackFault.Reason.PREFIX_REFUSED);
        assertThat(loaded.rules().rules()).hasSize(1);
    }

    /** A rule of which nothing can be told. */
    private record Mute(Supplier<RuleDescriptor> of) implements TableRule<Customer> {
        @Override
        public RuleDescriptor descriptor() {
            return of.get();
        }

        @Override
        public List<Customer> subjects(RuleContext context) {
            return List.of();
        }

        @Override
        public ObjectRef ref(Customer subject) {
            return subject.ref();
        }

        @Override
        public RuleOutcome check(Customer subject, RuleContext context) {
            return RuleOutcome.passed();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // third parties answer null
    void everyFaultNamesItsPackAndItsRuleOrThePlaceOfIt() {
        List<Rule> rules = Arrays.asList(
                null,
                rule("ACME-1"),
                new Mute(() -> {
                    throw new AssertionError();
                }),
                new Mute(() -> null),
                speaking("NOSUCHBUNDLE.KEY", "ACME-5"),
                speaking("nokey", "ACME-6"),
                rule("ACME-8"));
        RulePacks.Loaded loaded = RulePacks.of(
                NONE,
                List.of(
                        new Pack(() -> null, List::of),
                        new Pack(() -> "NOLIST", () -> null),
                        new Pack(() -> "ACME", () -> rules)));
        assertThat(loaded.faults())
                .allSatisfy(fault -> assertThat(fault.provider()).isEqualTo(Pack.class.getName()))
                .extracting(
                        PackFault::rule,
                        PackFault::reason,
                        fault -> fault.detail().split(",", 2)[0])
                .containsExactly(
                        tuple("", PackFault.Reason.CRASHED, "prefix() is null"),
                        tuple("", PackFault.Reason.CRASHED, "rules() is null"),
                        tuple("#1", PackFault.Reason.CRASHED, "the rule is null"),
                        tuple("#3", PackFault.Reason.CRASHED, "java.lang.AssertionError"),
                        tuple("#4", PackFault.Reason.CRASHED, "descriptor() is null"),
                        tuple("ACME-5", PackFault.Reason.NO_TEXT, "NOSUCHBUNDLE.KEY.ABSENT (zh)"),
                        tuple("ACME-6", PackFault.Reason.NO_TEXT, "nokey.ABSENT (zh)"));
        assertThat(loaded.rules().rules())
                .extracting(rule -> rule.descriptor().id().id())
                .containsExactly("ACME-1", "ACME-8");
    }

    @Test
    void anExceptionWithoutAMessageIsToldByItsClass() {
        RulePacks.Loaded loaded = RulePacks.of(NONE, List.of(new Pack(() -> "ACME", () -> {
            throw new IllegalStateException();
        })));
        assertThat(loaded.faults()).extracting(PackFault::detail).containsExactly("java.lang.IllegalStateException");
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static List<Rule> forever() {
        return forever();
    }

    @Test
    void packsAreFoundOnTheClassPathAndBrokenOnesAreToldOf() {
        RulePacks.Loaded loaded = RulePacks.load(NONE, RulePacksTest.class.getClassLoader());
        assertThat(loaded.rules().rules())
                .extracting(rule -> rule.descriptor().id().id())
                .containsExactly("SAMPLE-1");
        assertThat(loaded.faults())
                .extracting(PackFault::provider, PackFault::reason, PackFault::detail)
                .containsExactly(
                        tuple(CrashingPack.class.getName(), PackFault.Reason.CRASHED, "crash in the constructor"),
                        tuple(
                                "org.gridmarketing.rules.pack.NoSuchPack",
                                PackFault.Reason.CRASHED,
                                RuleProvider.class.getName()
                                        + ": Provider org.gridmarketing.rules.pack.NoSuchPack not found"));
    }

    /** Found through {@code META-INF/services}. */
    public static final class SamplePack implements RuleProvider {
        /** Called by the service loader. */
        public SamplePack() {}

        @Override
        public String prefix() {
            return "SAMPLE";
        }

        @Override
        public List<Rule> rules() {
            return List.of(rule("SAMPLE-1"));
        }
    }

    /** Cannot even be made. */
    public static final class CrashingPack implements RuleProvider {
        /** Called by the service loader. */
        public CrashingPack() {
            throw new IllegalStateException("crash in the constructor");
        }

        @Override
        public String prefix() {
            return "NEVER";
        }

        @Override
        public List<Rule> rules() {
            return List.of();
        }
    }
}
