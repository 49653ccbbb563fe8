/**
 * Tariffs (电价) as authored data: strict from the start, versioned by days in force, with their source. Wrong tariffs cannot
 * be built; doubtful ones say why.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.tariff;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
