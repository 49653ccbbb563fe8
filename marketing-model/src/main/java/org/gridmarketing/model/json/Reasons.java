package org.gridmarketing.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a value does not bind, in words for the author of a document: without names of classes, tokens and settings. */
final class Reasons {
    private static final Pattern NO_VALUE = Pattern.compile(
            "^Cannot (?:deserialize value|construct instance) of (?:type )?`([^`]*)`"
                    + "(?: \\(although at least one Creator exists\\): no .* to deserialize)? from (?:String )?(.*?)(: .*)?$",
            Pattern.DOTALL);
    private static final Pattern COERCED =
            Pattern.compile("^Cannot coerce (.+?) to `?([\\w.]+)`?(?: value)?(?: \\(but .*)?$", Pattern.DOTALL);
    private static final Pattern NULL = Pattern.compile("^Cannot map `null` into type `?([\\w.]+)`?");
    private static final Pattern PROBLEM = Pattern.compile("^Cannot construct instance of `[^`]*`, problem: ");
    private static final Pattern SETTING = Pattern.compile(" \\(token `JsonToken\\.\\w+`\\)|, from `[^`]*`"
            + "|; `[\\w.]*Feature\\.\\w+` enabled|: (?:disable|enable) \\S+ to allow"
            + "| \\(set \\S*Feature\\.\\w+ to '\\w+' to allow\\)| \\(start marker at \\[[^\\]]*]\\)"
            + "|(?: |^)\\(?`?\\w*Feature\\.\\w+`?(?: (?:disabled|enabled))?\\)?");
    private static final Pattern TYPE = Pattern.compile("`?(?:[a-z]\\w*\\.)+(?:Immutable)?([A-Z]\\w*)(?:\\$Json)?`?");

    /** A message quotes the value it is about, which may be as long as the document. */
    private static final int LONGEST = 400;

    private static final Map<String, String> WORDS = Map.of(
            "String", "text",
            "int", "whole number",
            "Integer", "whole number",
            "LocalDate", "date",
            "YearMonth", "month",
            "boolean", "true or false",
            "ArrayList", "list");

    private Reasons() {}

    /** The words of the deepest cause, in English. */
    static String plain(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnrecognizedPropertyException unknown) {
            return "unknown attribute; there are " + names(unknown);
        }
        String message = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return message == null ? root.getClass().getSimpleName() : plain(message);
    }

    static String shortened(String original) {
        return original.length() > LONGEST ? original.substring(0, LONGEST) + "…" : original;
    }

    private static String plain(String original) {
        String message = shortened(original);
        if (message.startsWith("Trailing token")) {
            return "something stands behind its end";
        }
        String told =
                NO_VALUE.matcher(PROBLEM.matcher(message).replaceFirst("")).replaceFirst("$2 is no $1$3");
        told = NULL.matcher(told).replaceFirst("null is no $1");
        told = COERCED.matcher(told).replaceFirst("$1 is no $2");
        String named = TYPE.matcher(SETTING.matcher(told).replaceAll("")).replaceAll("$1");
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            named = named.replaceFirst(" is no " + word.getKey() + "\\b(?:<[^>]*>)?", " is no " + word.getValue());
        }
        return named;
    }

    private static String names(PropertyBindingException unknown) {
        @Nullable Collection<Object> known = unknown.getKnownPropertyIds();
        TreeSet<String> names = new TreeSet<>();
        if (known != null) {
            known.forEach(each -> names.add(each.toString()));
        }
        return String.join(", ", names);
    }
}
