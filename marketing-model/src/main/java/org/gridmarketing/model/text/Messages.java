package org.gridmarketing.model.text;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridmarketing.model.code.Language;

/**
 * Texts (文案): turns a key and its arguments into a sentence in Chinese or English.
 *
 * <p>The first part of a key names the bundle: the texts of {@code BILLING.UNKNOWN_PRICE_CODE} stand in
 * {@code gridmarketing/messages/billing_zh.properties} and {@code billing_en.properties} on the class path, so that a third
 * party's pack brings its own. {@code {name}} stands for an argument.
 */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Messages() {}

    /**
     * A sentence.
     *
     * @param key for example {@code BILLING.UNKNOWN_PRICE_CODE}
     * @param args what the sentence speaks of
     * @param language of the sentence
     * @return the text with its arguments
     * @throws IllegalStateException if the bundle or the key does not exist, or if an argument is missing
     */
    public static String text(String key, Args args, Language language) {
        Matcher matcher = PLACEHOLDER.matcher(template(key, language));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            Arg arg = args.byName().get(matcher.group(1));
            if (arg == null) {
                throw new IllegalStateException("text " + key + " needs the argument " + matcher.group(1));
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(arg.render(language)));
        }
        return matcher.appendTail(out).toString();
    }

    /**
     * A sentence whose text may come from a third party, for pages on which much else stands.
     *
     * @param key for example {@code BILLING.UNKNOWN_PRICE_CODE}
     * @param args what the sentence speaks of
     * @param language of the sentence
     * @return the text with its arguments; the key and the arguments where there is no text, or one that needs an argument more
     */
    public static String textOrKey(String key, Args args, Language language) {
        try {
            return text(key, args, language);
        } catch (IllegalStateException unfit) {
            return args.byName().entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue().render(language))
                    .collect(Collectors.joining("; ", key + " (", ")"));
        }
    }

    /**
     * The text of a key as the bundle holds it.
     *
     * @param key for example {@code BILLING.UNKNOWN_PRICE_CODE}
     * @param language of the text
     * @return the text with its placeholders
     * @throws IllegalStateException if the bundle or the key does not exist
     */
    public static String template(String key, Language language) {
        return find(key, language).orElseThrow(() -> new IllegalStateException("no " + language + " text for " + key));
    }

    /**
     * The text of a key as the bundle holds it, if it is there.
     *
     * @param key for example {@code NAMES.PowerTransformer}
     * @param language of the text
     * @return the text with its placeholders; empty where the bundle has no such key
     * @throws IllegalStateException if the bundle does not exist
     */
    public static Optional<String> find(String key, Language language) {
        ResourceBundle bundle = bundle(bundleOf(key), language);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * All texts of a bundle, for tests that compare languages.
     *
     * @param name for example {@code billing}
     * @param language of the texts
     * @return a copy, text by key
     * @throws IllegalStateException if there is no such bundle
     */
    public static Map<String, String> all(String name, Language language) {
        ResourceBundle bundle = bundle(name, language);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    private static String bundleOf(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalStateException("text key must begin with the name of its bundle and a dot: " + key);
        }
        return key.substring(0, dot).toLowerCase(Locale.ROOT);
    }

    private static ResourceBundle bundle(String name, Language language) {
        String path = "gridmarketing.messages." + name + "_" + language.name().toLowerCase(Locale.ROOT);
        try {
            return ResourceBundle.getBundle(path, Locale.ROOT, Messages.class.getClassLoader());
        } catch (MissingResourceException notOurs) {
            return thirdPartyBundle(path);
        }
    }

    private static ResourceBundle thirdPartyBundle(String path) {
        try {
            return ResourceBundle.getBundle(
                    path, Locale.ROOT, Thread.currentThread().getContextClassLoader());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no texts on the class path: " + path, e);
        }
    }
}
