/**
 * Dossiers (客户全套档案): one customer with everything that belongs to it as flat lists, what customers share as reference
 * tables, and a view that navigates and tells what dangles.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.dossier;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
