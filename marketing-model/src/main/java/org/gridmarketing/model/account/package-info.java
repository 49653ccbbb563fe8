/**
 * Accounts (账务) as archived: arrears, payments and adjustments of bills.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.account;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
