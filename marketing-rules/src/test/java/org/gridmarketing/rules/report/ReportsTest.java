package org.gridmarketing.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.schema.SchemaGenerator;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.api.Waiver;
import org.gridmarketing.rules.catalog.PrintedCheck;
import org.gridmarketing.rules.catalog.PrintedChecks;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.kind.Attribute;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.NotNull;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;

/** After a change of the types write the schema anew with {@code -Dtest=ReportsTest -Dschema.write=true}. */
class ReportsTest {
    private static final Path COMMITTED =
            Path.of("src", "main", "resources", "gridmarketing", "schema", "validation-report.schema.json");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static DossierRule<Customer> rule(String id, Severity severity, Attribute<Customer, String> attribute) {
        RuleDescriptor like =
                RuleSet.standard().find(new RuleId("X7-1.13")).orElseThrow().descriptor();
        return new KindRule<>(
                like.withId(new RuleId(id)).withAliases().withSeverity(severity),
                Subjects.CUSTOMER,
                Gate.always(),
                new NotNull<>(attribute));
    }

    private static final RuleSet RULES = RuleSet.of(List.of(
            rule(
                    "T-NAME",
                    Severity.BLOCKER,
                    Attribute.of("name", Customer::name).asPersonal()),
            rule("T-SEGMENT", Severity.INFO, Attribute.of("segmentNo", Customer::segmentNo)),
            rule("T-CRASH", Severity.WARN, Attribute.<Customer, String>of("name", any -> {
                throw new IllegalStateException("crash on 张三");
            }))));

    private static Dossier dossier(String no, String unit) {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no(no)
                        .orgNo(unit)
                        .name(Recorded.unreadable("张\uFFFD三", UnreadableReason.MALFORMED))
                        .build())
                .build();
    }

    private static ValidationReport report() {
        return report("43301", LocalDate.of(2026, 12, 31), List.of());
    }

    private static ValidationReport report(String unit, LocalDate expires, List<String> units) {
        RuleProfile profile = RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule(new RuleId("T-SEGMENT"))
                        .unit(unit)
                        .reason("new | station")
                        .approver("role")
                        .expires(expires)
                        .build())
                .build();
        RuleContext context = TestContext.of(profile);
        ReferenceTables tables = ReferenceTables.builder()
                .addAllOrgUnits(units.stream()
                        .map(no -> OrgUnit.builder().no(no).build())
                        .toList())
                .build();
        Archive archive =
                Archive.of(tables, List.of(dossier("C1", "42101"), dossier("C2", "42101"), dossier("C3", "4330101")));
        return RuleEngine.standard().run(RULES, archive, context);
    }

    private static JsonSchema schema(VersionFlag version, InputStream in) {
        return JsonSchemaFactory.getInstance(version).getSchema(in);
    }

    @Test
    void theJsonReportFitsItsSchemaAndReadsBack() throws IOException {
        String json = JsonReport.render(report(), Privacy.MASKED);
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JsonReport.schema());
        assertThat(schema.validate(PLAIN.readTree(json))).isEmpty();
        assertThat(schema.validate(PLAIN.readTree(json.replace("\"violated\"", "\"wrong\""))))
                .isNotEmpty();
        ReportDocument read = MarketingJson.newMapper().readValue(json, ReportDocument.class);
        assertThat(read.violated()).isEqualTo(5);
        assertThat(read.waived()).isEqualTo(1);
        assertThat(read.findings())
                .extracting(ReportDocument.ReportedFinding::fingerprint)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(read.rules().get(0).violatedByUnit())
                .containsEntry("42101", 2L)
                .containsEntry("4330101", 1L);
    }

    @Test
    void personalDataAreMaskedUnlessAskedFor() {
        ValidationReport report = report();
        for (String masked : List.of(
                JsonReport.render(report, Privacy.MASKED),
                SarifReport.render(report, Language.ZH, Privacy.MASKED),
                MarkdownReport.render(report, Language.ZH, Grouping.UNIT))) {
            assertThat(masked.replace("\\*", "*")).contains("***").doesNotContain("张");
        }
        assertThat(JsonReport.render(report, Privacy.DISCLOSED)).contains("张\uFFFD三", "crash on 张三");
        assertThat(SarifReport.render(report, Language.ZH, Privacy.DISCLOSED)).contains("张\uFFFD三", "crash on 张三");
    }

    @Test
    void theSarifReportFitsItsSchemaAndKeepsTheSeverity() throws IOException {
        JsonNode sarif = PLAIN.readTree(SarifReport.render(report(), Language.EN, Privacy.MASKED));
        try (InputStream in =
                Objects.requireNonNull(ReportsTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
            JsonSchema schema = schema(VersionFlag.V4, in);
            assertThat(schema.validate(sarif)).isEmpty();
            assertThat(schema.validate(PLAIN.readTree("{\"version\": \"2.1.0\", \"runs\": 1}")))
                    .isNotEmpty();
        }
        assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
        assertThat(sarif.at("/runs/0/results").findValuesAsText("level"))
                .containsExactly("error", "error", "error", "note", "note", "note");
        assertThat(sarif.at("/runs/0/results/0/properties/severity").asText()).isEqualTo("BLOCKER");
        assertThat(sarif.at("/runs/0/results/0/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("Customer/C1/Customer/C1/name");
        assertThat(sarif.at("/runs/0/results/0/partialFingerprints")
                        .path(SarifReport.FINGERPRINT)
                        .asText())
                .isEqualTo(report().findings().get(0).fingerprint());
    }

    @Test
    void sarifTellsWhatIsSuppressedByWhichWaiver() throws IOException {
        JsonNode run = PLAIN.readTree(SarifReport.render(report(), Language.EN, Privacy.MASKED))
                .at("/runs/0");
        assertThat(run.path("results"))
                .allSatisfy(result ->
                        assertThat(result.path("suppressions").isArray()).isTrue())
                .filteredOn(result -> !result.path("suppressions").isEmpty())
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.path("ruleId").asText()).isEqualTo("T-SEGMENT");
                    assertThat(result.at("/properties/customerNo").asText()).isEqualTo("C3");
                    assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("external");
                    assertThat(result.at("/suppressions/0/status").asText()).isEqualTo("accepted");
                    assertThat(result.at("/suppressions/0/justification").asText())
                            .isEqualTo("new | station");
                    assertThat(result.at("/suppressions/0/properties/approver").asText())
                            .isEqualTo("***");
                });
        JsonNode waiver = run.at("/properties/waivers/0");
        assertThat(waiver.path("findings").asLong()).isEqualTo(1);
        assertThat(waiver.path("expired").asBoolean()).isFalse();
        assertThat(waiver.path("unit").asText()).isEqualTo("43301");
        assertThat(run.at("/invocations/0/toolConfigurationNotifications")).isEmpty();
        assertThat(SarifReport.render(report(), Language.EN, Privacy.DISCLOSED)).contains("\"approver\" : \"role\"");
    }

    @Test
    void aWaiverOfAnUnknownUnitIsToldInEveryReport() throws IOException {
        ValidationReport report = report("43302", LocalDate.of(2026, 1, 30), List.of("42101", "4330101"));
        String told = "the archive knows no such unit";
        assertThat(MarkdownReport.render(report, Language.EN)).contains("expired; " + told);
        assertThat(HtmlReport.render(report, Language.ZH)).contains("已到期；档案中没有该供电单位");
        assertThat(JsonReport.render(report, Privacy.MASKED)).contains("\"unknownUnit\" : true");
        JsonNode run = PLAIN.readTree(SarifReport.render(report, Language.EN, Privacy.MASKED))
                .at("/runs/0");
        assertThat(run.at("/invocations/0/toolConfigurationNotifications/0/message/text")
                        .asText())
                .contains("43302", told);
        assertThat(run.path("results"))
                .allSatisfy(result -> assertThat(result.path("suppressions")).isEmpty());
    }

    @Test
    void repeatsAreToldWithTheirOwnOwnerInEveryReport() throws IOException {
        Customer.Builder customer = Customer.builder();
        Dossier.Builder dossier = Dossier.builder();
        Dossier sample = dossier.codeProfile("SG_2021")
                .customer(customer.no("C1").build())
                .build();
        RuleSet rule = RuleSet.of(
                List.of(RuleSet.standard().find(new RuleId("X7-1.28")).orElseThrow()));
        ValidationReport report = RuleEngine.standard().run(rule, sample, TestContext.standard());
        PrintedCheck repeat = PrintedChecks.find(new RuleId("X7-1.53")).orElseThrow();
        String line = "同文条目 X7-1.53（小七 1.53）：业务分工 " + Labels.of(repeat.owners().get(0), Language.ZH);
        assertThat(MarkdownReport.render(report, Language.ZH)).contains("- " + line, "| X7-1.28, X7-1.53 |");
        assertThat(HtmlReport.render(report, Language.ZH)).contains(line);
        JsonNode told = PLAIN.readTree(SarifReport.render(report, Language.ZH, Privacy.MASKED))
                .at("/runs/0/tool/driver/rules/0/properties/repeats/0");
        assertThat(told.path("id").asText()).isEqualTo("X7-1.53");
        assertThat(told.path("owners").get(0).asText())
                .isEqualTo(repeat.owners().get(0).name());
        assertThat(told.path("ownerCertainty").asText())
                .isEqualTo(repeat.ownerCertainty().name());
        ReportDocument read =
                MarketingJson.newMapper().readValue(JsonReport.render(report, Privacy.MASKED), ReportDocument.class);
        assertThat(read.rules().get(0).repeats())
                .singleElement()
                .satisfies(each -> assertThat(each.item()).isEqualTo("1.53"));
    }

    @Test
    void findingsCanBeListedByUnitAndByOwner() {
        String byUnit = MarkdownReport.render(report(), Language.EN, Grouping.UNIT);
        assertThat(byUnit.lines())
                .containsSubsequence("## 42101 (4)", "## 4330101 (1)", "## Waivers", "## All rules", "## Rule faults");
        assertThat(byUnit).contains("new \\| station").contains("in force");
        assertThat(MarkdownReport.render(report(), Language.ZH, Grouping.OWNER).lines())
                .containsSubsequence("## 计量管理 (5)", "### 电能计量中心 (5)");
    }

    @Test
    void theCommittedSchemaIsNotStale() throws IOException {
        String generated = PLAIN.writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(SchemaGenerator.schemaOf(ReportDocument.class, "Validation report (核查报告)"))
                + "\n";
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED))
                .as("stale: write it anew as the comment of this test says")
                .isEqualTo(generated);
    }
}
