package org.gridmarketing.model.code;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Labels (代码名称) of all code sets. They are read from resources by hand, so that no default locale has a say. */
public final class Labels {

    private Labels() {}

    /**
     * The label of a meaning.
     *
     * @param code the meaning
     * @param language the language of the label
     * @return the label
     * @throws IllegalStateException naming the key if there is no label
     */
    public static String of(Code code, Language language) {
        String key = code.codeSet() + "." + code.name();
        String label = all(language).get(key);
        if (label == null) {
            throw new IllegalStateException("no " + language + " label for " + key);
        }
        return label;
    }

    static Map<String, String> all(Language language) {
        return switch (language) {
            case ZH -> Holder.ZH;
            case EN -> Holder.EN;
        };
    }

    private static final class Holder {
        static final Map<String, String> ZH = load(Language.ZH);
        static final Map<String, String> EN = load(Language.EN);

        private static Map<String, String> load(Language language) {
            String path = "gridmarketing/labels/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
            Properties properties = new Properties();
            try (Reader reader = Resources.open(path)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        }
    }
}
