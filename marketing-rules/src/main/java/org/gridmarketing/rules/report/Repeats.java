package org.gridmarketing.rules.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.code.Labels;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.PrintedList;
import org.gridmarketing.rules.api.Repeat;
import org.gridmarketing.rules.api.RuleDescriptor;

/** Where else the lists print a check, and whom they name there: units are assessed by those numbers too. */
final class Repeats {
    private Repeats() {}

    /** The id of the check and those of its repeats. */
    static String ids(RuleDescriptor rule) {
        return Stream.concat(Stream.of(rule.id()), rule.repeats().stream().map(Repeat::id))
                .map(RuleId::id)
                .collect(Collectors.joining(", "));
    }

    /** Each repeat with its own owner, how sure that is, and its own centre; nothing for a check that is printed once. */
    static List<String> lines(RuleDescriptor rule, Language language) {
        return rule.repeats().stream().map(each -> line(each, language)).toList();
    }

    private static String line(Repeat repeat, Language language) {
        String owners = repeat.owners().stream()
                .map(owner -> Labels.of(owner, language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        Args args = Args.of("id", repeat.id().id())
                .and("list", repeat.list() == PrintedList.DA_YI ? "大一" : "小七")
                .and("item", repeat.item())
                .and("owners", owners)
                .and("alignment", alignment(repeat, language))
                .and("centre", repeat.centre());
        return Messages.text("RULES.REPORT.REPEAT", args, language);
    }

    private static String alignment(Repeat repeat, Language language) {
        return Messages.text("RULES.REPORT.ALIGNMENT." + repeat.ownerCertainty().name(), Args.none(), language);
    }
}
