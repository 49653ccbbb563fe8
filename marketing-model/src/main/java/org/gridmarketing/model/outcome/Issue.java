package org.gridmarketing.model.outcome;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/**
 * Issue (问题): one reason why something was refused, with the object and the attribute it is about.
 *
 * @param code the reason (问题代码)
 * @param subject the object (对象)
 * @param attribute the attribute of the object (属性), such as {@code ratedCapacity}; empty where the object as a whole is meant
 * @param args what the text speaks of (参数), by name
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
