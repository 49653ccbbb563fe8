/**
 * What billing computes from: few types, shaped for computing, with nothing left to look up or to decide. They are no twins of
 * the archive types; {@link org.gridmarketing.billing.resolve.BillingInputResolver} makes them.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.billing.input;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
