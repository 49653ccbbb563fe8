/**
 * The stages of a bill, each a pure function of its input and a trace sink: settlement (read, deduct, losses, agreed
 * quantities), energy charge with tiers, basic charge, power-factor adjustment, assembly.
 */
@NullMarked
package org.gridmarketing.billing.stage;

import org.jspecify.annotations.NullMarked;
