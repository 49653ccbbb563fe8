/**
 * Power factor (功率因数): the monthly average and the rate by which it adjusts charges, by the rules of 水电财字〔1983〕215号,
 * in whole-number arithmetic.
 */
@NullMarked
package org.gridmarketing.metering.powerfactor;

import org.jspecify.annotations.NullMarked;
