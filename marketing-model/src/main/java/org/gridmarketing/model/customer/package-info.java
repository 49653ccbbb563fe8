/**
 * The customer (用电客户) as archived: contract, receiving points and power sources. Every attribute that an archive may lack or
 * garble is {@link org.gridmarketing.model.record.Recorded}; the rules find what is wrong with it.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.model.customer;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
