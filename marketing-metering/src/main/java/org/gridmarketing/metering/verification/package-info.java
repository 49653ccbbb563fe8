/**
 * Metering classes and cycles (计量装置分类与周期): the class of an installation by the editions of DL/T 448, the accuracies that the
 * class asks, and when meters are due for a check on site, for rotation and for verification. The figures are tables with their
 * sources; those that were not seen in a text are marked.
 */
@NullMarked
@MarketingStyle
package org.gridmarketing.metering.verification;

import org.gridmarketing.model.style.MarketingStyle;
import org.jspecify.annotations.NullMarked;
