/**
 * Sharing (分摊): what several metering points bear together is divided among them without losing or creating anything.
 */
@NullMarked
package org.gridmarketing.metering.allocation;

import org.jspecify.annotations.NullMarked;
