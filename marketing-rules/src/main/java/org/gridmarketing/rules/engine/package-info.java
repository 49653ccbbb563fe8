/**
 * Running rules (核查执行): a set of rules over an archive or a dossier gives a report with exact counts for each rule, capped
 * samples of findings, and faults told apart from findings.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.rules.engine;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
