package org.gridmarketing.rules.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Rule fault (规则故障): a rule crashed on a subject. The archive is neither blamed nor cleared by it.
 *
 * @param rule the rule that crashed
 * @param customerNo the customer in whose dossier it crashed; empty where it crashed on the archive as a whole
 * @param subject the subject, or the customer where the rule could not even name its subjects
 * @param exception the class of the exception
 * @param message its message; empty where it has none
 */
public record RuleFault(
        RuleId rule,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String customerNo,
        ObjectRef subject,
        String exception,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String message) {}
