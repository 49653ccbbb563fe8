/**
 * Price terms (计价条件): which tariff and which tiers hold on which days, and how the energy of a period is divided among them.
 */
@NullMarked
package org.gridmarketing.billing.price;

import org.jspecify.annotations.NullMarked;
