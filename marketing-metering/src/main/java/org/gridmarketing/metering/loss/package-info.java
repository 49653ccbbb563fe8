/**
 * Transformer losses (变损) of a billing period where metering is on the low side of a transformer that belongs to the
 * customer (高供低计): by a table or by the formula. Each loss is one exact fraction, rounded once.
 */
@NullMarked
package org.gridmarketing.metering.loss;

import org.jspecify.annotations.NullMarked;
