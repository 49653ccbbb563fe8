/** Tariffs compiled for billing: prices by component and band worked out once, contradictions of published figures noted. */
@NullMarked
package org.gridmarketing.billing.tariff;

import org.jspecify.annotations.NullMarked;
