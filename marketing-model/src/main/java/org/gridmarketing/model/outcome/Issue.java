package org.gridmarketing.model.outcome;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/**
 * Issue (问题): one reason why something was refused, with the object and the attribute it is about.
 *
 * @param code the reason
 * @param subject the object
 * @param attribute the attribute of the object, such as {@code ratedCapacity}; empty where the object as a whole is meant
 * @param args what the text speaks of, by name
 */
public record Issue(
        IssueCode code,
        ObjectRef subject,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String attribute,
        Args args) {
    /**
     * The text.
     *
     * @param language of the text
     * @return one sentence that names the object and the attribute
     */
    public String message(Language language) {
        return subject.label(attribute, language) + ": " + Messages.text(code.id(), args, language);
    }

    @Override
    public String toString() {
        return code + " " + message(Language.EN);
    }
}
