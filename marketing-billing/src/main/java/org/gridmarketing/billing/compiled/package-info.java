/**
 * Compiled billing (编译计费): the same bills as the stages make, computed on scaled whole numbers in arrays.
 *
 * <p>A plan holds what customers of one kind have in common; a row of numbers holds what is one customer's. Whatever a plan does
 * not cover is left to the stages, which stay the definition of every number; both are held equal by a property.
 */
@NullMarked
package org.gridmarketing.billing.compiled;

import org.jspecify.annotations.NullMarked;
