/**
 * Line loss (线损): what was supplied to an assessment unit and not sold there, by area, voltage, line and station area, with and
 * without lossless lines; statistical against theoretical loss; anomalies as findings. A negative loss is a result like any
 * other and is never cut to zero.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.metering.lineloss;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
