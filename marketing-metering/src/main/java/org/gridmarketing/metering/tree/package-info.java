/**
 * Point tree (计量点层级): metering points behind other metering points; what is taken off the upper ones, what agreed points have, and
 * which points have to be computed together.
 */
@NullMarked
package org.gridmarketing.metering.tree;

import org.jspecify.annotations.NullMarked;
