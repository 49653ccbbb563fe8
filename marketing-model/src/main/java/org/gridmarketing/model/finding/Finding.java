package org.gridmarketing.model.finding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

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
    /**
     * The text.
     *
     * @param language of the text
     * @return one sentence
     */
    public String message(Language language) {
        return Messages.text(messageKey, args, language);
    }
}
