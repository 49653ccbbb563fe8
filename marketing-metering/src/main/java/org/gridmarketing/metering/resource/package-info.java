/** Tables of this module: tab-separated rows with source and confidence under {@code gridmarketing/metering}. */
@NullMarked
package org.gridmarketing.metering.resource;

import org.jspecify.annotations.NullMarked;
