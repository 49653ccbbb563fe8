/**
 * Interval data (负荷曲线): load profiles of 1 to 60 minutes, what is missing in them, their bands by a time-of-use scheme and their
 * maximum demands. Typed outside, columns of whole numbers inside; local time without daylight saving, calendar days as they are.
 */
@NullMarked
package org.gridmarketing.metering.interval;

import org.jspecify.annotations.NullMarked;
