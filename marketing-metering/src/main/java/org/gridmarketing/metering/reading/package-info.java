/**
 * Reading work (抄表工作): plans by reading day, the order of a route, who has to change places when, orders for what readers found
 * wrong, and how much of the plan was done. Everything is computed from the archive's rows; what is missing in them is told,
 * row by row, and the other rows still count.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.metering.reading;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
