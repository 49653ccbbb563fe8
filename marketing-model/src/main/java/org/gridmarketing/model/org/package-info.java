/**
 * The utility's organisation (组织机构).
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.org;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
