/** Steps of billing (计费步骤), with their legal basis; the derivation of a bill is made of them. */
@NullMarked
package org.gridmarketing.billing.trace;

import org.jspecify.annotations.NullMarked;
