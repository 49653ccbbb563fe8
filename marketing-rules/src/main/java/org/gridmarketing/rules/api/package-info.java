/**
 * What a check is (核查规则): a {@link org.gridmarketing.rules.api.Rule} is a value with a descriptor that tests the subjects of
 * a dossier one by one, each with exactly one of four outcomes; what a run depends on is in its context, never in a clock.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.rules.api;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
