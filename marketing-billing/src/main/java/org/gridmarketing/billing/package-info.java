/**
 * Billing (电费计算): from an archived customer, readings and a tariff to a bill of which every fen is explained.
 * {@link org.gridmarketing.billing.Billing} is the way in.
 */
@NullMarked
package org.gridmarketing.billing;

import org.jspecify.annotations.NullMarked;
