/**
 * Money (金额) at the border: the only package that touches {@code javax.money}. Amounts themselves are
 * {@link org.gridmarketing.model.quantity.Yuan}.
 */
@NullMarked
package org.gridmarketing.model.money;

import org.jspecify.annotations.NullMarked;
