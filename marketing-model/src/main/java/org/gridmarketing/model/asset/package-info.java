/**
 * Assets (资产): meters and instrument transformers, wherever they are installed.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.asset;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
