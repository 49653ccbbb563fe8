/**
 * Usage history (历史电量): what one register gave in period after period, as validation, estimation and line-loss statistics
 * look at it. Periods of different length are compared by the day, exactly.
 */
@NullMarked
package org.gridmarketing.metering.history;

import org.jspecify.annotations.NullMarked;
