package org.gridmarketing.model.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridmarketing.model.text.Bilingual;

/**
 * The reasons of {@link Reasons} in Chinese. Types say in English what they refuse, as programmers read it; what authors of
 * documents meet often is put into Chinese here, the rest stays as it is.
 */
final class ChineseReasons {
    private static final List<Sentence> SENTENCES = List.of(
            sentence("unknown codeProfile (\".*\"); there are (.*)", "没有代码体系 $1；可用的有 $2"),
            sentence("the attributes are (.*)", "可用的属性有 $1"),
            sentence("unknown attribute; there are (.*)", "没有这个属性；可用的属性有 $1"),
            sentence("must be there", "必须填写"),
            sentence("null is no element", "列表中不得有 null"),
            sentence("null is no document", "null 不是文档"),
            sentence("a list is expected", "应为列表"),
            sentence("an object is expected", "应为对象"),
            sentence("a list stands where one value is expected", "应为单个值，而不是列表"),
            sentence("there is nothing", "内容为空"),
            sentence("something stands behind its end", "结尾之后还有内容"),
            sentence("one dossier a line is expected.*", "应每行一户；该文件像是 JSON 数组或分行排版的 JSON"),
            sentence("Unexpected end-of-input.*", "内容没有写完就结束了"),
            sentence("Unexpected character \\((.*?) \\(code .*", "出现意外的字符 $1"),
            sentence("(?:Unrecognized|Non-standard) token ('.*?').*", "无法识别的内容 $1"),
            sentence("Illegal unquoted character.*", "文本中有未转义的控制字符"),
            sentence("(\\S+ )?must not be blank", "$1不得为空白"),
            sentence("(\\S+ )?must not be empty(.*)", "$1不得为空$2"),
            sentence("(\\S+ )?must not be negative(.*)", "$1不得为负$2"),
            sentence("(\\S+ )?must be set", "$1必须填写"),
            sentence("(\\S+ )?must be 1: (.*)", "$1必须为 1：$2"),
            sentence("\"unreadable\" must be a text that is not blank", "\"unreadable\" 必须是非空白的文本"),
            sentence("expected \\{\"unreadable\":\"raw text\"}", "应为 {\"unreadable\":\"原文\"}"),
            sentence("Invalid `?null`? value encountered for property (\\S+)", "$1 不得为 null"),
            sentence("(.*) is no date(?:: .*)?", "$1 不是日期，应写作 2026-01-31"),
            sentence("(.*) is no month(?:: .*)?", "$1 不是月份，应写作 2026-01"),
            sentence("(.*) is no (\\w+): neither a code of the profile nor a meaning", "$1 既不是代码体系中的代码，也不是 $2 的含义"),
            sentence("(.*) is no (\\w+): not one of the values accepted for Enum class: (.*)", "$1 不是 $2 的取值；可用的有 $3"),
            sentence("(.*) is no \\w+: not a decimal number", "$1 不是十进制数"),
            sentence("(.*) is no whole number(?:: .*)?", "$1 不是整数"),
            sentence("(.*) is no text", "$1 不是文本"),
            sentence("(.*) is no true or false(?:: .*)?", "$1 不是 true 或 false"),
            sentence("(.*) is no list", "$1 不是列表"),
            sentence("(.*) is no (\\w+)", "$1 不能作为 $2"),
            sentence("TierSchedule\\.tiers must hold at least two tiers", "TierSchedule.tiers 至少要有两档"),
            sentence(
                    "TierSchedule\\.tiers: only the last tier is open, tier (\\d+)",
                    "TierSchedule.tiers：只有最后一档不设上限，见第 $1 档"),
            sentence("TierSchedule\\.tiers must ascend, tier (\\d+)", "TierSchedule.tiers 的上限必须逐档递增，见第 $1 档"),
            sentence("TierSchedule\\.partCycle is for annual cycles only", "TierSchedule.partCycle 只用于按年计档"),
            sentence(
                    "TierSchedule\\.tiers must be there for the months without a season: (.*)",
                    "没有季节分档的月份须有 TierSchedule.tiers：$1"),
            sentence("TierSchedule\\.seasons are for monthly cycles only", "TierSchedule.seasons 只用于按月计档"),
            sentence("TierSchedule\\.seasons: month twice: (.*)", "TierSchedule.seasons：月份重复：$1"),
            sentence("TierSchedule\\.(\\w+): surcharges differ from those of the tiers", "TierSchedule.$1：加价与各档的加价不一致"),
            sentence("TierSchedule\\.householdTiers: persons twice: (.*)", "TierSchedule.householdTiers：人数重复：$1"),
            sentence(
                    "TierSchedule\\.bandSurcharges: each row needs a tier of its own: (.*)",
                    "TierSchedule.bandSurcharges：每行须对应不同的档：$1"),
            sentence(
                    "TierSchedule\\.bandSurcharges: bands differ between tiers, tier (.*)",
                    "TierSchedule.bandSurcharges：各档的时段不一致，见第 $1 档"),
            sentence("TierSchedule\\.bandSurcharges must name every tier", "TierSchedule.bandSurcharges 必须列出每一档"),
            sentence("to must be after from: (.*)", "to 必须晚于 from：$1"),
            sentence("to must not be before from: (.*)", "to 不得早于 from：$1"),
            sentence("expected an interval such as 17:00-19:30: (.*)", "应写作 17:00-19:30 这样的时段：$1"),
            sentence("boundaries must be on half hours: (.*)", "时段边界必须为整点或半点：$1"),
            sentence("TariffVersion\\.components: code twice: (.*)", "TariffVersion.components：代码重复：$1"));
    private static final Map<String, String> KINDS = Map.of(
            "String value", "文本",
            "Integer value", "整数",
            "Floating-point value", "小数",
            "Number value", "数字",
            "Boolean value", "布尔值",
            "Object value", "对象",
            "Array value", "列表",
            "Null value", "null");

    private record Sentence(Pattern english, String chinese) {}

    private ChineseReasons() {}

    private static Sentence sentence(String english, String chinese) {
        return new Sentence(Pattern.compile(english, Pattern.DOTALL), chinese);
    }

    static Bilingual of(String english) {
        for (Sentence each : SENTENCES) {
            Matcher matcher = each.english().matcher(english);
            if (matcher.matches()) {
                return new Bilingual(words(matcher, each.chinese()), english);
            }
        }
        return new Bilingual(english, english);
    }

    /** What a sentence quotes of the document stays as it is, but for the kind of value before it. */
    private static String words(Matcher matcher, String chinese) {
        StringBuilder told = new StringBuilder(chinese);
        for (int group = matcher.groupCount(); group > 0; group--) {
            int place = told.indexOf("$" + group);
            if (place >= 0) {
                String quoted = matcher.group(group);
                told.replace(place, place + 2, quoted == null ? "" : word(quoted));
            }
        }
        return told.toString();
    }

    private static String word(String quoted) {
        for (Map.Entry<String, String> word : KINDS.entrySet()) {
            if (quoted.startsWith(word.getKey())) {
                return word.getValue() + quoted.substring(word.getKey().length());
            }
        }
        return quoted;
    }
}
