/**
 * Estimation (电量估算): a number for what was not read, with the method and the periods it rests on. An estimate is a
 * result of its own type and never passes for a reading; where the data do not carry one it is refused with every reason.
 */
@NullMarked
package org.gridmarketing.metering.estimation;

import org.jspecify.annotations.NullMarked;
