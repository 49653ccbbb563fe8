/** JSON of all types; {@link org.gridmarketing.model.json.MarketingJson} is the only place that configures Jackson. */
@NullMarked
package org.gridmarketing.model.json;

import org.jspecify.annotations.NullMarked;
