package org.gridmarketing.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.TestContext;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static Dossier dossier(String no) {
        return Dossier.builder()
                .codeProfile("SG_2021")
                .customer(Customer.builder()
                        .no(no)
                        .name("张三")
                        .address("幸福路 1 号")
                        .voltage(VoltageLevel.AC_10KV)
                        .operatingCapacity(ApparentPower.ofKva(400))
                        .contractCapacity(ApparentPower.ofKva(315))
                        .build())
                .addTransformers(PowerTransformer.builder()
                        .no("T|1")
                        .primaryVoltage(Recorded.unreadable("<10|kV>\nx", UnreadableReason.MALFORMED))
                        .build())
                .build();
    }

    private static RuleSet rules() {
        return RuleSet.of(Stream.of("D1-1.1.2", "X7-4.03", "X7-6.07", "D1-1.5.1", "X7-1.57")
                .map(id -> RuleSet.standard().find(new RuleId(id)).orElseThrow())
                .toList());
    }

    private static ValidationReport report(int sampleSize) {
        RuleContext context = TestContext.of(
                RuleProfile.builder().addDisabled(new RuleId("X7-4.03")).build());
        Archive archive = Archive.of(ReferenceTables.empty(), List.of(dossier("C1"), dossier("C2")));
        return RuleEngine.ofSampleSize(sampleSize).run(rules(), archive, context);
    }

    @Test
    void findingsStandUnderCentreAndOwner() {
        String zh = MarkdownReport.render(report(10), Language.ZH);
        assertThat(zh.lines())
                .containsSubsequence(
                        "## 客户服务中心 (8)",
                        "### 用检管理 (4)",
                        "### 合同管理 (2)",
                        "#### D1-1.1.2 运行容量〈=合同容量 (错误, 2)",
                        "| 客户编号 | 对象 | 字段 | 问题 |",
                        "| C1 | 用电客户 C1 | 运行容量 | 运行容量 为 400 kVA，大于 合同容量 的 315 kVA |",
                        "### 计量管理 (2)");
        assertThat(zh).contains("停用规则：X7-4.03").doesNotContain("规则故障");
    }

    @Test
    void noPersonalDataArePrinted() {
        for (Language language : Language.values()) {
            assertThat(MarkdownReport.render(report(10), language))
                    .doesNotContain("张三")
                    .doesNotContain("幸福路");
        }
    }

    @Test
    void archivedTextDoesNotBreakTheTable() {
        String en = MarkdownReport.render(report(10), Language.EN);
        assertThat(en)
                .contains("| C1 | Power transformer T\\|1 | primary voltage |"
                        + " primary voltage cannot be read: \"&lt;10\\|kV> x\" |");
    }

    @Test
    void whatIsCutIsSaid() {
        assertThat(MarkdownReport.render(report(1), Language.EN))
                .contains("Only the first 1 of 2 violations are listed.")
                .contains("#### D1-1.1.2 Operating capacity must not exceed contract capacity (Error, 2)");
    }

    @Test
    void noTwoBlankLinesFollowEachOther() {
        assertThat(MarkdownReport.render(report(1), Language.EN)).doesNotContain("\n\n\n");
    }

    @Test
    void equalReportsGiveEqualText() {
        assertThat(MarkdownReport.render(report(10), Language.EN))
                .isEqualTo(MarkdownReport.render(report(10), Language.EN));
    }
}
