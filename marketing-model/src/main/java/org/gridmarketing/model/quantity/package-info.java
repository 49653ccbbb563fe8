/**
 * Quantities (量值): numbers with their unit in the type, and the one class that rounds.
 *
 * <p>There is a type for each kind of quantity and for each kind of price, so that a demand price can never be multiplied by
 * energy. Money ({@link org.gridmarketing.model.quantity.Yuan}) is one of them because it shares the hidden exact
 * representation. The unit stands in the factory's name: {@code Energy.ofKwh("1234.5")}.
 */
@NullMarked
package org.gridmarketing.model.quantity;

import org.jspecify.annotations.NullMarked;
