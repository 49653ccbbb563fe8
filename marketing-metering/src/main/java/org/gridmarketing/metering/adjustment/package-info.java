/**
 * Adjustment of energy (电量退补): what is collected or refunded where a meter, its transformers, its wiring or its multiplier was
 * wrong. Correction coefficients come from an exact phasor model over numbers a + b√3, so that any wiring can be computed; the
 * editions of the supply rules say for which part of the time and in which direction a cause is adjusted.
 */
@NullMarked
package org.gridmarketing.metering.adjustment;

import org.jspecify.annotations.NullMarked;
