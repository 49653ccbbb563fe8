package org.gridmarketing.model.json;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;

/**
 * The reasons of {@link Reasons} in Chinese. Types say in English what they refuse, as programmers read it; the sentences that they and
 * the reader use stand in the bundles {@code reasons}, and what such a sentence speaks of is found by its English text. Types and
 * attributes are named as {@link Names} has them.
 */
final class ChineseReasons {
    private static final String BUNDLE = "reasons";
    private static final String UNKNOWN = "不符合要求，英文说明：“%s”";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /** How a type names the attribute that it refuses. */
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Z]\\w*)\\.([a-z][\\w.]*)(:?) (.*)", Pattern.DOTALL);

    private static final Pattern NEXT_ATTRIBUTE = Pattern.compile("; (?=[A-Z]\\w*[. ])");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("String value", "文本"),
            Map.entry("Integer value", "整数"),
            Map.entry("Long value", "整数"),
            Map.entry("Floating-point value", "小数"),
            Map.entry("Float value", "小数"),
            Map.entry("Double value", "小数"),
            Map.entry("Number value", "数字"),
            Map.entry("number ", "数字 "),
            Map.entry("Boolean value", "布尔值"),
            Map.entry("boolean value", "布尔值"),
            Map.entry("Object value", "对象"),
            Map.entry("Array value", "列表"),
            Map.entry("Null value", "null"));

    private record Sentence(Pattern english, List<String> names, String chinese, int literals) {}

    private static final List<Sentence> SENTENCES = sentences();

    private ChineseReasons() {}

    /** Of several that fit, the one that says most by itself. */
    private static List<Sentence> sentences() {
        Map<String, String> chinese = Messages.all(BUNDLE, Language.ZH);
        return Messages.all(BUNDLE, Language.EN).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> sentence(each.getValue(), chinese.getOrDefault(each.getKey(), "")))
                .sorted(Comparator.comparingInt(Sentence::literals).reversed())
                .toList();
    }

    private static Sentence sentence(String english, String chinese) {
        StringBuilder pattern = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher place = PLACEHOLDER.matcher(english);
        int from = 0;
        for (; place.find(); from = place.end()) {
            pattern.append(Pattern.quote(english.substring(from, place.start())))
                    .append(place.group(1).equals("type") ? "(\\w+)" : "(.*?)");
            names.add(place.group(1));
        }
        pattern.append(Pattern.quote(english.substring(from)));
        int literals = PLACEHOLDER.matcher(english).replaceAll("").length();
        return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), List.copyOf(names), chinese, literals);
    }

    static Bilingual of(String english) {
        return new Bilingual(
                joined(english).or(() -> part(english)).orElseGet(() -> UNKNOWN.formatted(english)), english);
    }

    /** What a type demands of several attributes, told together. */
    private static Optional<String> joined(String english) {
        List<String> parts = Splitter.on(NEXT_ATTRIBUTE).splitToList(english);
        List<String> chinese =
                parts.stream().flatMap(part -> part(part).stream()).toList();
        return parts.size() > 1 && chinese.size() == parts.size()
                ? Optional.of(String.join("；", chinese))
                : Optional.empty();
    }

    private static Optional<String> part(String english) {
        return attribute(english).or(() -> known(english));
    }

    private static Optional<String> attribute(String english) {
        Matcher refused = ATTRIBUTE.matcher(english);
        if (!refused.matches()) {
            return Optional.empty();
        }
        String words = Names.attribute(refused.group(1), refused.group(2), Language.ZH);
        String separator = refused.group(3).isEmpty() ? " " : "：";
        return known(refused.group(4)).map(reason -> words + separator + reason);
    }

    private static Optional<String> known(String english) {
        for (Sentence each : SENTENCES) {
            Matcher matcher = each.english().matcher(english);
            if (matcher.matches()) {
                return Optional.of(words(matcher, each));
            }
        }
        return Optional.empty();
    }

    /** What a sentence quotes of the document stays as it is, but for the kind of value before it. */
    private static String words(Matcher matcher, Sentence sentence) {
        Matcher place = PLACEHOLDER.matcher(sentence.chinese());
        StringBuilder told = new StringBuilder();
        while (place.find()) {
            String quoted = matcher.group(1 + sentence.names().indexOf(place.group(1)));
            String word = place.group(1).equals("type") ? Names.type(quoted, Language.ZH) : word(quoted);
            place.appendReplacement(told, Matcher.quoteReplacement(word));
        }
        return place.appendTail(told).toString();
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
