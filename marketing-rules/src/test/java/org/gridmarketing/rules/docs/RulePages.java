package org.gridmarketing.rules.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Code;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;
import org.gridmarketing.rules.api.Edition;
import org.gridmarketing.rules.api.FieldPath;
import org.gridmarketing.rules.api.PrintedList;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleDescriptor;
import org.gridmarketing.rules.catalog.PrintedCheck;
import org.gridmarketing.rules.catalog.PrintedChecks;
import org.gridmarketing.rules.engine.RuleSet;

/** The pages of docs/rules, made from the catalogue, its texts, the notes to the printed checks and the samples of the tests. */
final class RulePages {
    private final RuleSet rules = RuleSet.standard();
    private final Map<RuleId, CheckNotes> notes = CheckNotes.byId();
    private final Map<String, Bilingual> mending = Mending.byKind();

    /** Every file with its text. */
    static Map<String, String> all() {
        return new RulePages().files();
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", index());
        PrintedChecks.all().forEach(check -> files.put(file(check.id()), printed(check)));
        own().forEach(rule -> files.put(file(rule.id()), page(rule.id(), rule, Optional.empty())));
        return files;
    }

    private Stream<RuleDescriptor> own() {
        return rules.rules().stream()
                .map(Rule::descriptor)
                .filter(rule -> rule.list().isEmpty());
    }

    private static String file(RuleId id) {
        return id.id() + ".md";
    }

    private String index() {
        Page page = new Page("规则目录 Rules");
        page.line("Made from the catalogue by the command in [add-a-rule.md](../add-a-rule.md); do not edit.");
        page.line("");
        for (PrintedList list : PrintedList.values()) {
            List<PrintedCheck> checks = PrintedChecks.all().stream()
                    .filter(check -> check.list() == list)
                    .toList();
            page.heading(name(list) + " (" + checks.size() + ")");
            page.row("编号 id", "条目 title", "title", "业务分工 owner", "责任中心 centre", "severity", "evaluated as");
            page.row("---", "---", "---", "---", "---", "---", "---");
            checks.forEach(check -> page.row(
                    link(check.id()),
                    check.title().zh(),
                    check.title().en(),
                    labels(check.owners()) + (check.ownerCertainty().name().equals("AMBIGUOUS") ? " (?)" : ""),
                    Labels.of(check.centre(), Language.ZH),
                    check.severity().name(),
                    evaluatedAs(check.id())));
        }
        page.heading("本库自有 This library's own");
        page.row("编号 id", "规则 title", "title", "业务分工 owner", "责任中心 centre", "severity");
        page.row("---", "---", "---", "---", "---", "---");
        own().forEach(rule -> page.row(
                link(rule.id()),
                rule.title().zh(),
                rule.title().en(),
                labels(rule.owners()),
                Labels.of(rule.centre(), Language.ZH),
                rule.severity().name()));
        page.line("");
        page.line("(?) 印发的清单未标明该业务分工属于哪一条。 The printed lists leave it open to which check the owner belongs.");
        Kinds.legend(
                page,
                rules.rules().stream()
                        .map(rule -> rule.descriptor().kind())
                        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting())));
        return page.text();
    }

    private String evaluatedAs(RuleId id) {
        return rules.find(id)
                .map(rule -> rule.descriptor().id())
                .filter(evaluated -> !evaluated.equals(id))
                .map(RulePages::link)
                .orElse(rules.find(id).isPresent() ? "itself" : "not yet");
    }

    private String printed(PrintedCheck check) {
        return rules.find(check.id())
                .map(rule -> page(check.id(), rule.descriptor(), Optional.of(check)))
                .orElseGet(() -> {
                    Page page = new Page(check.id() + " " + check.title().zh());
                    page.line(check.title().en());
                    page.line("");
                    page.line("Not evaluated yet.");
                    return page.text();
                });
    }

    private String page(RuleId id, RuleDescriptor rule, Optional<PrintedCheck> check) {
        Page page = new Page(
                id + " " + check.map(PrintedCheck::title).orElse(rule.title()).zh());
        page.line(check.map(PrintedCheck::title).orElse(rule.title()).en());
        page.line("");
        facts(id, rule, check).forEach((name, value) -> page.row(name, value));
        Optional.ofNullable(notes.get(id)).ifPresent(note -> predicate(note, page));
        rules.find(id).ifPresent(found -> effects(id, found, page));
        variants(rule, page);
        texts(rule, page);
        samples(id, page);
        Optional.ofNullable(notes.get(id)).ifPresent(note -> {
            page.section("误报陷阱 Traps", paragraphs(note.trapsZh(), note.traps()));
            page.section("存疑 Doubts", paragraphs(note.doubtZh(), note.doubt()));
        });
        Optional.ofNullable(mending.get(rule.kind()))
                .ifPresent(how -> page.section("如何整改 How to mend", how.zh() + "\n\n" + how.en()));
        return page.text();
    }

    private static String paragraphs(String zh, String en) {
        return Stream.of(zh, en).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> facts(RuleId id, RuleDescriptor rule, Optional<PrintedCheck> check) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("项目 item", "内容 value");
        facts.put("---", "---");
        check.ifPresent(printed -> facts.put(
                "清单与条目 list and item", name(printed.list()) + " " + printed.item() + " (" + printed.sequence() + ")"));
        Stream<RuleId> same =
                Stream.concat(Stream.of(rule.id()), rule.aliases().stream()).filter(each -> !each.equals(id));
        put(facts, "相同条目 same check", same.map(RulePages::link).collect(Collectors.joining(", ")));
        facts.put(
                "业务分工 owner",
                labels(check.map(PrintedCheck::owners).orElse(rule.owners())) + " ("
                        + check.map(PrintedCheck::ownerCertainty).orElse(rule.ownerCertainty()) + ")");
        facts.put("责任中心 centre", labels(List.of(check.map(PrintedCheck::centre).orElse(rule.centre()))));
        rule.noteCentre().ifPresent(centre -> facts.put("附注归口 by the annex note", labels(List.of(centre))));
        facts.put(
                "严重程度 severity",
                Labels.of(rule.severity(), Language.ZH) + " " + rule.severity().name());
        facts.put("核查类型 kind", "[`" + rule.kind() + "`](README.md#核查类型-kinds)");
        put(facts, "所需字段 inputs", rule.inputs().stream().map(RulePages::named).collect(Collectors.joining("; ")));
        put(
                facts,
                "影响环节 bill parts",
                rule.billParts().stream()
                        .map(part -> part.label().zh() + " " + part.label().en())
                        .collect(Collectors.joining(", ")));
        rule.refusedAs().ifPresent(code -> facts.put("拒算原因 refused as", "`" + code.id() + "`"));
        put(facts, "依据 legal basis", rule.bases().stream().map(Object::toString).collect(Collectors.joining("; ")));
        return facts;
    }

    private static String named(FieldPath input) {
        return Names.type(input.type(), Language.ZH) + " "
                + Names.attributeAlone(input.type(), input.attribute(), Language.ZH) + " `" + input + "`";
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }

    private static void predicate(CheckNotes note, Page page) {
        page.heading("核查条件 Predicate");
        page.line("英文按营销档案常见的字段名书写。 The English is in the column names that marketing archives commonly use; the code"
                + " is written on meanings.");
        page.line("");
        page.row("部分 part", "条件", "condition");
        page.row("---", "---", "---");
        page.row("字段 looks at", "", note.fields());
        page.row("适用 applies when", note.appliesWhen().zh(), note.appliesWhen().en());
        page.row("须满足 must hold", note.mustHold().zh(), note.mustHold().en());
    }

    /** Asked of the rule, so that no sentence about it can be wrong. */
    private static void effects(RuleId id, Rule rule, Page page) {
        List<InputEffects.Effect> effects = SamplePair.of(id)
                .map(pair -> InputEffects.of(rule, pair.good()))
                .orElse(List.of());
        if (effects.isEmpty()) {
            return;
        }
        page.heading("不适用与无法判定 Not applicable and undecided");
        page.line("在正确样例中逐项更改一个字段所得的结论（建议口径）。 What the rule says, as advised, when one field of the good sample is"
                + " changed; – where that makes no difference there.");
        page.line("");
        page.row("字段 field", "为空 empty", "无法识别 unreadable", "不适用的取值 values to which it does not apply");
        page.row("---", "---", "---", "---");
        effects.forEach(each -> page.row(named(each.input()), each.absent(), each.unreadable(), each.stopping()));
    }

    private void variants(RuleDescriptor rule, Page page) {
        List<RuleDescriptor> all = new ArrayList<>();
        rules.find(rule.id())
                .ifPresent(found -> all.addAll(
                        found instanceof RuleChoice choice
                                ? choice.variants().stream()
                                        .map(Rule::descriptor)
                                        .toList()
                                : List.of(found.descriptor())));
        if (all.size() == 1 && rule.reading().isEmpty() && rule.edition().isEmpty()) {
            return;
        }
        page.heading("口径与版本 Readings and editions");
        for (RuleDescriptor each : all) {
            String edition =
                    each.edition().map(Edition::id).map(text -> " " + text).orElse("");
            page.line("- " + each.interpretation() + edition
                    + each.reading()
                            .map(text -> "：" + text.zh() + " / " + text.en())
                            .orElse(""));
        }
    }

    private static void texts(RuleDescriptor rule, Page page) {
        String key = rule.messageKey();
        String bundle = key.substring(0, key.indexOf('.')).toLowerCase(Locale.ROOT);
        Map<String, String> english = Messages.all(bundle, Language.EN);
        page.heading("问题文案 What a finding says");
        page.row("中文", "English");
        page.row("---", "---");
        Map<String, String> chinese = Messages.all(bundle, Language.ZH);
        rule.variants().stream()
                .map(rule::messageKey)
                .sorted()
                .forEach(each -> page.row(chinese.getOrDefault(each, ""), english.getOrDefault(each, "")));
    }

    private static void samples(RuleId id, Page page) {
        SamplePair.of(id).ifPresent(pair -> {
            page.heading("正误样例 Good and bad sample");
            page.line("测试数据 test data: sample `" + pair.sampleName() + "`, defect `"
                    + pair.defect().name() + "`: " + pair.defect().defect().zh() + " / "
                    + pair.defect().defect().en());
            page.line("");
            page.row("位置 place", "正确 good", "错误 bad");
            page.row("---", "---", "---");
            pair.places()
                    .forEach(place -> page.row(place.pointer(), "`" + place.good() + "`", "`" + place.bad() + "`"));
        });
    }

    private static String name(PrintedList list) {
        return list == PrintedList.DA_YI ? "大一" : "小七";
    }

    private static String link(RuleId id) {
        return "[" + id + "](" + file(id) + ")";
    }

    private static String labels(List<? extends Code> codes) {
        return codes.stream()
                .map(code -> Labels.of(code, Language.ZH) + " " + Labels.of(code, Language.EN))
                .collect(Collectors.joining(", "));
    }
}
