/**
 * Grid equipment (电网设备) that a customer's archive holds or refers to.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.grid;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
