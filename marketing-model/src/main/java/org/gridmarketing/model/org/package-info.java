/**
 * The utility's organisation (组织机构): the tree of org units, the printed positions and roles with their duties in short
 * terms, who answers for which checks, and which duties one person must not hold together.
 *
 * <p>The facts stand in tables under {@code gridmarketing/org}; {@link org.gridmarketing.model.org.Organisation} reads them
 * and answers from them. People are keys, never names. What is printed irregularly is kept and noted.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.org;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
