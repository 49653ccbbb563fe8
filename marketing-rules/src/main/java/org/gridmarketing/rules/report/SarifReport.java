package org.gridmarketing.rules.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Repeat;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.api.Waiver;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.engine.WaivedFinding;
import org.gridmarketing.rules.engine.WaiverUse;

/**
 * SARIF report (SARIF 2.1.0 核查报告), for tools that exchange findings. SARIF knows errors, warnings and notes only; the severity as
 * graded here stands in the properties of each result, so that nothing is lost.
 */
public final class SarifReport {
    /** The name under which results carry {@link Finding#fingerprint()}. */
    public static final String FINGERPRINT = "gridmarketing/v1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ValidationReport report;
    private final Language language;
    private final Privacy privacy;

    private SarifReport(ValidationReport report, Language language, Privacy privacy) {
        this.report = report;
        this.language = language;
        this.privacy = privacy;
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param language of titles and texts
     * @param privacy whether names and addresses are shown
     * @return a SARIF log with one run; equal reports give equal text
     */
    public static String render(ValidationReport report, Language language, Privacy privacy) {
        return new SarifReport(report, language, privacy).log().toPrettyString();
    }

    private ObjectNode log() {
        ObjectNode log = NODES.objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Grid Marketing rules");
        ArrayNode rules = driver.putArray("rules");
        report.runs().forEach(each -> rules.add(rule(each)));
        run.putObject("automationDetails").put("id", report.reportMonth() + "/" + report.asOf());
        run.set("invocations", invocations());
        run.set("results", results());
        run.putObject("properties")
                .put("asOf", report.asOf().toString())
                .put("reportMonth", report.reportMonth().toString())
                .put("dossiers", report.dossiers())
                .put("violated", report.violated())
                .put("waived", report.waived())
                .set("waivers", waivers());
        return log;
    }

    private ObjectNode rule(RuleRun run) {
        RuleDescriptor descriptor = run.descriptor();
        ObjectNode rule = NODES.objectNode().put("id", descriptor.id().id()).put("name", descriptor.kind());
        rule.set("shortDescription", text(descriptor.title().in(language)));
        descriptor.reading().ifPresent(reading -> rule.set("fullDescription", text(reading.in(language))));
        rule.putObject("defaultConfiguration").put("level", level(descriptor.severity()));
        ObjectNode properties = rule.putObject("properties")
                .put("severity", run.severity().name())
                .put("interpretation", descriptor.interpretation().name())
                .put("ownerCertainty", descriptor.ownerCertainty().name())
                .put("passed", run.passed())
                .put("violated", run.violated())
                .put("waived", run.waived())
                .put("notApplicable", run.notApplicable())
                .put("undecided", run.undecided())
                .put("faulted", run.faulted())
                .put("cut", run.isCut());
        descriptor.edition().map(Edition::id).ifPresent(edition -> properties.put("edition", edition));
        properties.put("centre", run.centre().name()).set("owners", names(descriptor.owners()));
        if (!descriptor.repeats().isEmpty()) {
            ArrayNode repeats = properties.putArray("repeats");
            descriptor.repeats().forEach(each -> repeats.add(repeat(each)));
        }
        return rule;
    }

    /** The same check under another number, with whom the list names there. */
    private static ObjectNode repeat(Repeat repeat) {
        ObjectNode node = NODES.objectNode()
                .put("id", repeat.id().id())
                .put("list", repeat.list().name())
                .put("item", repeat.item())
                .put("ownerCertainty", repeat.ownerCertainty().name())
                .put("centre", repeat.centre().name());
        node.set("owners", names(repeat.owners()));
        return node;
    }

    private static ArrayNode names(List<? extends Enum<?>> constants) {
        ArrayNode names = NODES.arrayNode();
        constants.stream().map(Enum::name).forEach(names::add);
        return names;
    }

    /** A rule that crashed makes the run unsuccessful: its silence says nothing. */
    private ArrayNode invocations() {
        ArrayNode invocations = NODES.arrayNode();
        ObjectNode invocation = invocations.addObject().put("executionSuccessful", !report.hasFaults());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        report.faults().forEach(fault -> notifications.add(notification(fault)));
        ArrayNode configuration = invocation.putArray("toolConfigurationNotifications");
        report.waivers().stream().filter(WaiverUse::unknownUnit).forEach(use -> configuration.add(notification(use)));
        return invocations;
    }

    private ObjectNode notification(RuleFault fault) {
        ObjectNode notification = NODES.objectNode().put("level", "error");
        notification.putObject("associatedRule").put("id", fault.rule().id());
        notification.set("message", text(fault.exception() + (isDisclosed() ? ": " + fault.message() : "")));
        notification.set("locations", locations(fault.customerNo(), fault.subject(), ""));
        return notification;
    }

    private ObjectNode notification(WaiverUse use) {
        ObjectNode notification = NODES.objectNode().put("level", "warning");
        notification.set("message", text(use.waiver().label() + ": " + WaiverState.unknownUnit(language)));
        return notification;
    }

    /** Every result tells how it stands to the waivers: SARIF wants that of all results or of none. */
    private ArrayNode results() {
        ArrayNode results = NODES.arrayNode();
        List<RuleRun> runs = report.runs();
        for (int i = 0; i < runs.size(); i++) {
            for (Finding finding : runs.get(i).findings()) {
                results.add(result(finding, i, List.of()));
            }
            for (WaivedFinding waived : runs.get(i).waivedFindings()) {
                results.add(result(waived.finding(), i, waived.waivers()));
            }
        }
        return results;
    }

    private ObjectNode result(Finding finding, int ruleIndex, List<Waiver> waivers) {
        ObjectNode result = result(isDisclosed() ? finding.disclosed() : finding, ruleIndex);
        ArrayNode suppressions = result.putArray("suppressions");
        waivers.forEach(each -> suppressions.add(suppression(each)));
        return result;
    }

    /** A waiver stands outside the archive and was accepted by its approver. */
    private ObjectNode suppression(Waiver waiver) {
        ObjectNode suppression = NODES.objectNode()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", waiver.reason());
        suppression.set("properties", waiver(waiver));
        return suppression;
    }

    private ObjectNode waiver(Waiver waiver) {
        ObjectNode node = NODES.objectNode();
        waiver.finding().ifPresent(finding -> node.put("finding", finding));
        waiver.rule().ifPresent(rule -> node.put("rule", rule.id()));
        waiver.unit().ifPresent(unit -> node.put("unit", unit));
        return node.put("approver", isDisclosed() ? waiver.approver() : MarketingJson.MASK)
                .put("expires", waiver.expires().toString());
    }

    /** All waivers, with what each covered; those that hold no more let their findings return. */
    private ArrayNode waivers() {
        ArrayNode waivers = NODES.arrayNode();
        for (WaiverUse use : report.waivers()) {
            waivers.add(waiver(use.waiver())
                    .put("reason", use.waiver().reason())
                    .put("expired", use.expired())
                    .put("unknownUnit", use.unknownUnit())
                    .put("findings", use.findings()));
        }
        return waivers;
    }

    private ObjectNode result(Finding finding, int ruleIndex) {
        ObjectNode result = NODES.objectNode()
                .put("ruleId", finding.rule().id())
                .put("ruleIndex", ruleIndex)
                .put("kind", "fail")
                .put("level", level(finding.severity()));
        result.set("message", text(finding.message(language)));
        result.set("locations", locations(finding.customerNo(), finding.subject(), finding.attribute()));
        result.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
        ObjectNode properties = result.putObject("properties")
                .put("severity", finding.severity().name())
                .put("owner", finding.owner().name())
                .put("centre", finding.centre().name())
                .put("customerNo", finding.customerNo())
                .put("orgNo", finding.orgNo());
        put(properties, "observed", finding.observed());
        put(properties, "expected", finding.expected());
        ArrayNode billParts = properties.putArray("billParts");
        finding.billParts().stream().map(BillPart::name).forEach(billParts::add);
        finding.proposal()
                .ifPresent(
                        proposal -> properties.put("proposal", proposal.grade().name()));
        return result;
    }

    private void put(ObjectNode properties, String name, Optional<Arg> value) {
        value.ifPresent(arg -> properties.put(name, arg.render(language)));
    }

    private static ArrayNode locations(String customerNo, ObjectRef subject, String attribute) {
        String object =
                (customerNo.isEmpty() ? "" : "Customer/" + customerNo + "/") + subject.type() + "/" + subject.key();
        ArrayNode locations = NODES.arrayNode();
        locations
                .addObject()
                .putArray("logicalLocations")
                .addObject()
                .put("name", attribute.isEmpty() ? subject.key() : attribute)
                .put("fullyQualifiedName", attribute.isEmpty() ? object : object + "/" + attribute)
                .put("kind", attribute.isEmpty() ? "object" : "member");
        return locations;
    }

    private boolean isDisclosed() {
        return privacy == Privacy.DISCLOSED;
    }

    /** Brackets before a round one would be a link (SARIF 2.1.0, 3.11.6), and braces a place for an argument (3.11.5). */
    private static ObjectNode text(String text) {
        String plain = Legible.visible(text).replace("{", "{{").replace("}", "}}");
        return NODES.objectNode()
                .put("text", plain.contains("](") ? plain.replaceAll("[\\\\\\[\\]]", "\\\\$0") : plain);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER, ERROR -> "error";
            case WARN -> "warning";
            case INFO -> "note";
        };
    }
}
