package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.SampleKind;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing crashes, nothing is lost and memory stays bounded, whatever the archive or a rule does. */
class HostileTest {
    private static final RuleContext CONTEXT = RuleContext.of(
            LocalDate.of(2026, 1, 31),
            YearMonth.of(2026, 1),
            SampleDossiers.tables(),
            TariffCatalog.of(SampleDossiers.tariffs()).orElseThrow(),
            RuleProfile.standard());
    private static final Set<String> KEPT = Set.of("no", "codeProfile", "formatVersion", "customerNo");
    private static final List<Supplier<JsonNode>> SPOILT = List.of(
            JsonNodeFactory.instance::nullNode,
            () -> JsonNodeFactory.instance.textNode("??"),
            () -> JsonNodeFactory.instance.textNode("1800-02-30"),
            () -> JsonNodeFactory.instance.textNode("9999-12-31"),
            () -> JsonNodeFactory.instance.numberNode(-1),
            () -> JsonNodeFactory.instance.numberNode(new BigDecimal("999999999999999999999")),
            () -> JsonNodeFactory.instance.textNode("x".repeat(100_000)));

    @Test
    void anArchiveSpoiltThroughoutIsCheckedWithoutAFault() throws JsonProcessingException {
        ObjectMapper mapper = MarketingJson.newMapper();
        int checked = 0;
        for (Dossier dossier : SampleDossiers.all()) {
            for (Supplier<JsonNode> spoilt : SPOILT) {
                JsonNode document = mapper.valueToTree(dossier);
                spoil(document, spoilt);
                Dossier bad;
                try {
                    bad = mapper.treeToValue(document, Dossier.class);
                } catch (JsonProcessingException plainValue) {
                    continue;
                }
                checked++;
                assertThat(RuleEngine.ofSampleSize(1)
                                .run(RuleSet.standard(), bad, CONTEXT)
                                .faults())
                        .as("%s", dossier.customer().no())
                        .isEmpty();
            }
        }
        assertThat(checked).isGreaterThan(SampleDossiers.all().size() * 2);
    }

    /** One attribute alone, so that the conditions of its checks still hold and the value itself is judged. */
    @ParameterizedTest
    @EnumSource(names = {"MAIN_AND_SUB", "GATEWAY", "HIGH_SUPPLY_LOW_METER", "CUT_OFF", "METER_CHANGE"})
    void oneAttributeSpoiltThroughoutIsCheckedWithoutAFault(SampleKind kind) throws JsonProcessingException {
        ObjectMapper mapper = MarketingJson.newMapper();
        JsonNode sound = mapper.valueToTree(SampleDossiers.of(kind));
        Set<String> attributes = new TreeSet<>();
        collect("", sound, attributes);
        int checked = 0;
        for (String attribute : attributes) {
            for (Supplier<JsonNode> spoilt : SPOILT) {
                JsonNode document = sound.deepCopy();
                spoilOnly("", document, attribute, spoilt);
                try {
                    Dossier bad = mapper.treeToValue(document, Dossier.class);
                    checked++;
                    assertThat(RuleEngine.ofSampleSize(1)
                                    .run(RuleSet.standard(), bad, CONTEXT)
                                    .faults())
                            .as("%s", attribute)
                            .isEmpty();
                } catch (JsonProcessingException plainValue) {
                    // an attribute that cannot be garbled is refused by the reader
                }
            }
        }
        assertThat(checked).isGreaterThan(attributes.size() * 3);
    }

    private static void collect(String path, JsonNode node, Set<String> attributes) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> collect(path, each, attributes));
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), attributes));
        } else {
            attributes.add(path);
        }
    }

    private static void spoilOnly(String path, JsonNode node, String attribute, Supplier<JsonNode> spoilt) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> spoilOnly(path, each, attribute, spoilt));
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : new ArrayList<>(object.properties())) {
                String here = path + "/" + entry.getKey();
                if (here.equals(attribute)) {
                    object.set(entry.getKey(), spoilt.get());
                } else {
                    spoilOnly(here, entry.getValue(), attribute, spoilt);
                }
            }
        }
    }

    private static void spoil(JsonNode node, Supplier<JsonNode> spoilt) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> spoil(each, spoilt));
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : new ArrayList<>(object.properties())) {
                if (entry.getValue().isContainerNode()) {
                    spoil(entry.getValue(), spoilt);
                } else if (!KEPT.contains(entry.getKey())) {
                    object.set(entry.getKey(), spoilt.get());
                }
            }
        }
    }

    @Test
    void doubledObjectsAreCheckedWithoutAFault() {
        for (Dossier dossier : SampleDossiers.all()) {
            Dossier doubled = dossier.withMeters(twice(dossier.meters()))
                    .withMeteringPoints(twice(dossier.meteringPoints()))
                    .withMeterInstallations(twice(dossier.meterInstallations()))
                    .withPriceAgreements(twice(dossier.priceAgreements()))
                    .withTransformers(List.of());
            assertThat(RuleEngine.standard()
                            .run(RuleSet.standard(), doubled, CONTEXT)
                            .faults())
                    .isEmpty();
        }
    }

    private static <T> List<T> twice(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    @Test
    void aMillionFindingsAreCountedAndAHandfulKept() {
        List<MeteringPoint> points = IntStream.range(0, 1_000)
                .mapToObj(i -> MeteringPoint.builder().no("V" + i).build())
                .toList();
        Archive archive = new Archive() {
            @Override
            public ReferenceTables tables() {
                return ReferenceTables.empty();
            }

            @Override
            public Stream<Dossier> dossiers() {
                return IntStream.range(0, 1_000)
                        .mapToObj(i -> Dossier.builder()
                                .codeProfile("SG_2021")
                                .customer(Customer.builder().no("C" + i).build())
                                .addAllMeteringPoints(points)
                                .build());
            }
        };
        RuleSet rules = RuleSet.of(List.of(TestRule.of("T-A")));
        RuleRun run = RuleEngine.ofSampleSize(5)
                .withWorkers(2)
                .run(rules, archive, CONTEXT)
                .runs()
                .get(0);
        assertThat(run.violated()).isEqualTo(1_000_000);
        assertThat(run.findings())
                .extracting(finding -> finding.customerNo() + finding.subject().key())
                .containsExactly("C0V0", "C0V1", "C0V2", "C0V3", "C0V4");
    }

    private record Throwing(RuleDescriptor descriptor, Supplier<RuleOutcome> outcome) implements DossierRule<Customer> {
        static Throwing of(String id, Supplier<RuleOutcome> outcome) {
            return new Throwing(
                    TestRule.of(id, Severity.ERROR, BusinessOwner.METERING, Centre.METERING_CENTRE)
                            .descriptor(),
                    outcome);
        }

        @Override
        public List<Customer> subjects(DossierView view) {
            return List.of(view.dossier().customer());
        }

        @Override
        public ObjectRef ref(Customer customer) {
            return customer.ref();
        }

        @Override
        public RuleOutcome check(Customer customer, DossierView view, RuleContext context) {
            return outcome.get();
        }
    }

    @SuppressWarnings({"NullAway", "InfiniteRecursion"}) // what rules of third parties may do
    private static RuleOutcome nothing() {
        return null;
    }

    @SuppressWarnings("InfiniteRecursion") // what rules of third parties may do
    private static RuleOutcome forever() {
        return forever();
    }

    @Test
    void whateverARuleThrowsIsAFault() {
        RuleSet rules = RuleSet.of(List.of(
                Throwing.of("T-NULL", HostileTest::nothing),
                Throwing.of("T-DEEP", HostileTest::forever),
                Throwing.of("T-LINK", () -> {
                    throw new NoClassDefFoundError("gone");
                }),
                Throwing.of("T-ASSERT", () -> {
                    throw new AssertionError("wrong");
                }),
                Throwing.of("T-GOOD", RuleOutcome::passed)));
        ValidationReport report =
                RuleEngine.standard().run(rules, SampleDossiers.all().get(0), CONTEXT);
        assertThat(report.faults())
                .extracting(RuleFault::exception)
                .containsExactly(
                        "java.lang.NullPointerException",
                        "java.lang.StackOverflowError",
                        "java.lang.NoClassDefFoundError",
                        "java.lang.AssertionError");
        assertThat(report.runs().get(4).passed()).isEqualTo(1);
    }
}
