package org.gridmarketing.rules.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.OwnerCertainty;
import org.gridmarketing.rules.api.Repeat;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.api.RuleFault;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.ValidationReport;
import org.gridmarketing.rules.engine.WaiverUse;

/**
 * Report document (核查报告文件): a validation report as its JSON has it, for readers in any language.
 *
 * @param formatVersion 1 today
 * @param asOf the day as of which the archive was judged
 * @param reportMonth the month for which the run is reported
 * @param dossiers how many were read
 * @param violated how many violations there are in all
 * @param waived how many more are waived
 * @param rules every rule that ran with its exact counts
 * @param disabled rules that the profile turned off
 * @param outOfForce rules of which no edition was in force
 * @param waivers every waiver of the profile, expired ones too
 * @param findings the findings kept, by rule and in archive order
 * @param waivedFindings the waived findings kept, by rule and in archive order
 * @param faults the faults kept
 */
public record ReportDocument(
        int formatVersion,
        LocalDate asOf,
        YearMonth reportMonth,
        long dossiers,
        long violated,
        long waived,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleResult> rules,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleId> disabled,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleId> outOfForce,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<WaiverUse> waivers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ReportedFinding> findings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ReportedFinding> waivedFindings,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleFault> faults) {
    /**
     * Result of a rule (单条规则结果).
     *
     * @param id the id under which it is evaluated
     * @param aliases other ids of the same check
     * @param repeats the other places where it is printed, with the owner and centre printed there
     * @param title as printed, and in English
     * @param kind the parameterised test
     * @param severity after any re-grading
     * @param owners the printed lines of business
     * @param ownerCertainty how sure it is that they belong to this check
     * @param centre the centre to which its findings are routed
     * @param noteCentre the centre that the annex note names against the printed one
     * @param interpretation how the title was read
     * @param edition the edition of a standard that it went by
     * @param passed how many subjects are in order
     * @param violated how many are wrong and not waived
     * @param waived how many are wrong and waived
     * @param faulted how often it crashed
     * @param violatedByUnit how many are wrong and not waived, by unit
     * @param notApplicable how many it does not speak of, by reason
     * @param undecided for how many an input was missing, by input and reason
     * @param cut whether there are more violations than findings
     */
    public record RuleResult(
            RuleId id,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleId> aliases,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Repeat> repeats,
            Bilingual title,
            String kind,
            Severity severity,
            List<BusinessOwner> owners,
            OwnerCertainty ownerCertainty,
            Centre centre,
            Optional<Centre> noteCentre,
            Interpretation interpretation,
            Optional<String> edition,
            long passed,
            long violated,
            long waived,
            long faulted,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Long> violatedByUnit,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<Inapplicability, Long> notApplicable,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Long> undecided,
            boolean cut) {
        static RuleResult of(RuleRun run) {
            RuleDescriptor rule = run.descriptor();
            return new RuleResult(
                    rule.id(),
                    rule.aliases(),
                    rule.repeats(),
                    rule.title(),
                    rule.kind(),
                    run.severity(),
                    rule.owners(),
                    rule.ownerCertainty(),
                    run.centre(),
                    rule.noteCentre(),
                    rule.interpretation(),
                    rule.edition().map(Edition::id),
                    run.passed(),
                    run.violated(),
                    run.waived(),
                    run.faulted(),
                    run.violatedByUnit(),
                    run.notApplicableBy(),
                    Counts.byText(run.undecidedBy()),
                    run.isCut());
        }
    }

    /**
     * Finding in a report (报告中的问题).
     *
     * @param fingerprint the same in every run
     * @param zh the text in Chinese
     * @param en the text in English
     * @param finding the finding
     */
    public record ReportedFinding(String fingerprint, String zh, String en, Finding finding) {
        static ReportedFinding of(Finding finding, Privacy privacy) {
            Finding shown = privacy == Privacy.DISCLOSED ? finding.disclosed() : finding;
            return new ReportedFinding(
                    finding.fingerprint(), shown.message(Language.ZH), shown.message(Language.EN), shown);
        }
    }

    /**
     * The document of a report.
     *
     * @param report what was found
     * @param privacy whether names and addresses are shown
     * @return the document; where data are masked, messages of exceptions are left out, since they may quote the archive
     */
    public static ReportDocument of(ValidationReport report, Privacy privacy) {
        return new ReportDocument(
                1,
                report.asOf(),
                report.reportMonth(),
                report.dossiers(),
                report.violated(),
                report.waived(),
                report.runs().stream().map(RuleResult::of).toList(),
                report.disabled(),
                report.outOfForce(),
                report.waivers(),
                report.findings().stream()
                        .map(finding -> ReportedFinding.of(finding, privacy))
                        .toList(),
                report.runs().stream()
                        .flatMap(run -> run.waivedFindings().stream())
                        .map(waived -> ReportedFinding.of(waived.finding(), privacy))
                        .toList(),
                report.faults().stream().map(fault -> shown(fault, privacy)).toList());
    }

    private static RuleFault shown(RuleFault fault, Privacy privacy) {
        return privacy == Privacy.DISCLOSED
                ? fault
                : new RuleFault(fault.rule(), fault.customerNo(), fault.subject(), fault.exception(), "");
    }
}
