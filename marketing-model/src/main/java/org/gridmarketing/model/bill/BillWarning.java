package org.gridmarketing.model.bill;

import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;

/**
 * Bill warning (账单提示): something a reader of the bill must know although the amount stands.
 *
 * @param code what it is about (提示代码)
 * @param args what the text speaks of (提示参数), by name
 */
public record BillWarning(IssueCode code, Args args) {
    /**
     * The text.
     *
     * @param language of the text
     * @return one sentence
     */
    public String message(Language language) {
        return Messages.text(code.id(), args, language);
    }
}
