package org.gridmarketing.model.finding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;

/**
 * Finding (核查问题): one archived fact that a check refused, and who is to mend it.
 *
 * @param rule the check
 * @param severity how bad it is, after any re-grading by a profile
 * @param customerNo the customer in whose dossier it stands; empty where it stands in no dossier
 * @param subject the object that is wrong
 * @param attribute its attribute, such as {@code ratedCapacity}; empty where the object as a whole is meant
 * @param messageKey the key of the text
 * @param args what the text speaks of: what was observed and what was expected, with units
 * @param owner the line of business that answers for it
 * @param centre the centre that mends it
 */
public record Finding(
        RuleId rule,
        Severity severity,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String customerNo,
        ObjectRef subject,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String attribute,
        String messageKey,
        Args args,
        BusinessOwner owner,
        Centre centre) {
    private static final Set<String> ATTRIBUTES = Set.of("attribute", "other", "flag");
    private static final Set<String> TYPES = Set.of("table", "what");

    /**
     * The text.
     *
     * @param language of the text
     * @return one sentence
     */
    public String message(Language language) {
        return Messages.text(messageKey, args.map((name, arg) -> inWords(name, arg, language)), language);
    }

    /** Names of types and attributes are kept as such in the arguments, and become words only for a reader. */
    private Arg inWords(String name, Arg arg, Language language) {
        if (!(arg instanceof Arg.Text text)) {
            return arg;
        }
        if (TYPES.contains(name)) {
            return new Arg.Text(Names.type(text.text(), language));
        }
        return ATTRIBUTES.contains(name) ? new Arg.Text(attribute(text.text(), language)) : arg;
    }

    private String attribute(String path, Language language) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Names.attributeAlone(subject.type(), path, language)
                : Names.type(path.substring(0, dot), language)
                        + " "
                        + Names.attributeAlone(path.substring(0, dot), path.substring(dot + 1), language);
    }
}
