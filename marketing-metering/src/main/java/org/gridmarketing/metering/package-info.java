/**
 * Metering (计量): from what registers show to what was used. The packages below turn readings into energy, add and share
 * losses and assess the power factor; here stand the names of the reasons for which they refuse and of the steps they tell.
 */
@NullMarked
package org.gridmarketing.metering;

import org.jspecify.annotations.NullMarked;
