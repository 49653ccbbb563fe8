/**
 * Meter readings (抄表示数) as archived: doubled, disordered and missing readings can all be held.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.reading;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
