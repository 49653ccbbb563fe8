/**
 * From archive to billing input: looks up, pairs readings, chooses tariff versions, and refuses with all reasons what makes an
 * amount undefined or is not supported yet.
 */
@NullMarked
package org.gridmarketing.billing.resolve;

import org.jspecify.annotations.NullMarked;
