/**
 * How a number came about. A calculation takes a {@link org.gridmarketing.model.trace.TraceSink}; formulas, units and legal
 * basis hang on the {@link org.gridmarketing.model.trace.TraceStep}, not on every node.
 */
@NullMarked
package org.gridmarketing.model.trace;

import org.jspecify.annotations.NullMarked;
