/** Measurements with JMH. */
@NullMarked
package org.gridmarketing.benchmarks;

import org.jspecify.annotations.NullMarked;
