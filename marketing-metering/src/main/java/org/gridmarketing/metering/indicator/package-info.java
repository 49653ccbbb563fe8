/**
 * Indicators (营销指标): rates, loads and averages that the trade reports, each by its own formula. A rate keeps its two numbers, so
 * that a target is held against them and not against the rounded rate; a rate of nothing is refused.
 */
@NullMarked
package org.gridmarketing.metering.indicator;

import org.jspecify.annotations.NullMarked;
