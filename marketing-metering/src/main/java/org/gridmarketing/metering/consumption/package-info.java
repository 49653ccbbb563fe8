/**
 * Read energy (抄见电量): differences of registers, composite multipliers and the division of a total into time-of-use bands.
 * Nothing here rounds except a composite multiplier that is no finite decimal.
 */
@NullMarked
package org.gridmarketing.metering.consumption;

import org.jspecify.annotations.NullMarked;
