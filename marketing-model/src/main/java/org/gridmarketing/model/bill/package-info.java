/** Bills (账单): what was computed or archived, complete enough to be checked line by line. */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.bill;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
