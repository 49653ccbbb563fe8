package org.gridmarketing.rules.api;

import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.outcome.ObjectRef;

/**
 * Rule fault (规则故障): a rule crashed on a subject. The archive is neither blamed nor cleared by it.
 *
 * @param rule the rule that crashed
 * @param customerNo the customer in whose dossier it crashed
 * @param subject the subject, or the customer where the rule could not even name its subjects
 * @param exception the class of the exception
 * @param message its message; empty where it has none
 */
public record RuleFault(RuleId rule, String customerNo, ObjectRef subject, String exception, String message) {}
