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
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.model.schema.SchemaGenerator;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.DossierRule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.Waiver;
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
        RuleProfile profile = RuleProfile.builder()
                .addWaivers(Waiver.builder()
                        .rule(new RuleId("T-SEGMENT"))
                        .unit("43")
                        .reason("new | station")
                        .approver("role")
                        .expires(LocalDate.of(2026, 12, 31))
                        .build())
                .build();
        RuleContext context = RuleContext.of(
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                ReferenceTables.empty(),
                TariffCatalog.empty(),
                profile);
        Archive archive = Archive.of(
                ReferenceTables.empty(), List.of(dossier("C1", "421"), dossier("C2", "421"), dossier("C3", "433")));
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
                .containsEntry("421", 2L)
                .containsEntry("433", 1L);
    }

    @Test
    void personalDataAreMaskedUnlessAskedFor() {
        ValidationReport report = report();
        for (String masked : List.of(
                JsonReport.render(report, Privacy.MASKED),
                SarifReport.render(report, Language.ZH, Privacy.MASKED),
                MarkdownReport.render(report, Language.ZH, Grouping.UNIT))) {
            assertThat(masked).contains("***").doesNotContain("张");
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
                .containsExactly("error", "error", "error", "note", "note");
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
    void findingsCanBeListedByUnitAndByOwner() {
        String byUnit = MarkdownReport.render(report(), Language.EN, Grouping.UNIT);
        assertThat(byUnit.lines())
                .containsSubsequence("## 421 (4)", "## 433 (1)", "## Waivers", "## All rules", "## Rule faults");
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
