/**
 * Metering points (计量点) as archived, what is installed there, and the price agreements by which they are billed.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.point;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
