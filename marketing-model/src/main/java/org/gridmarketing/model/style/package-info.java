/** The one style annotation for generated value types. */
@NullMarked
package org.gridmarketing.model.style;

import org.jspecify.annotations.NullMarked;
