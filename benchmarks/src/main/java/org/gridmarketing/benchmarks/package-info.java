/**
 * Measurements with JMH. Each measured part of the library stands beside hand-written computations of the same figures, so
 * that a run gives ratios, which travel between machines, and not only times, which do not.
 */
@NullMarked
package org.gridmarketing.benchmarks;

import org.jspecify.annotations.NullMarked;
