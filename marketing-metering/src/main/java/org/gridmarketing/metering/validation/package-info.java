/**
 * Validation of usage (电量校核, VEE): the monthly checks of a meter-data system over the usage of one register. A check
 * passes, is violated, does not apply or is undecided; what could not be checked is said with its reason and is never a pass.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.metering.validation;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
