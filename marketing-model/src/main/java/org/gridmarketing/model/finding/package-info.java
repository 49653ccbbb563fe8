/** Findings (核查问题) as vocabulary: rules make them, reports and assertions read them. */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.finding;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
