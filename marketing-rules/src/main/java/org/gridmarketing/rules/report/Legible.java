package org.gridmarketing.rules.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.rules.api.Waiver;

/**
 * What is archived as people can read it: what cannot be seen, or turns the order of what can, is named by its code point, and what is
 * very long is cut with a mark that says how much.
 */
final class Legible {
    /** Longest value that is shown whole, in characters; names and addresses are far shorter. */
    static final int LONGEST = 200;

    private static final String LINES = "\n\r\t\u0085\u2028\u2029";

    private final Language language;

    Legible(Language language) {
        this.language = language;
    }

    String text(String archived) {
        return visible(cut(archived));
    }

    /** The number of an object is cut by itself, so that what it is stays. */
    String label(ObjectRef object) {
        return visible(new ObjectRef(object.type(), cut(object.key())).label(language));
    }

    String label(Waiver waiver) {
        return visible(waiver.withUnit(waiver.unit().map(this::cut)).label());
    }

    /** Each value of the text is cut by itself, so that the words between them stay. */
    String message(Finding finding) {
        return visible(
                finding.withArgs(finding.args().map((name, arg) -> cut(arg))).message(language));
    }

    private Arg cut(Arg arg) {
        if (arg instanceof Arg.Text text) {
            return new Arg.Text(cut(text.text()));
        }
        return arg instanceof Arg.Wording wording ? new Arg.Wording(cut(wording.zh()), cut(wording.en())) : arg;
    }

    private String cut(String text) {
        int characters = text.codePointCount(0, text.length());
        if (characters <= LONGEST) {
            return text;
        }
        Args leftOut = Args.of("count", characters - LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, LONGEST))
                + Messages.text("RULES.REPORT.LEFT_OUT", leftOut, language);
    }

    static String visible(String text) {
        return text.codePoints().mapToObj(Legible::visible).collect(Collectors.joining());
    }

    private static String visible(int character) {
        if (LINES.indexOf(character) >= 0) {
            return " ";
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE ->
                String.format(Locale.ROOT, "[U+%04X]", character);
            default -> Character.toString(character);
        };
    }
}
