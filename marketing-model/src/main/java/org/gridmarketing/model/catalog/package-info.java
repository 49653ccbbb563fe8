/** Shipped data (内置数据): published price tables as resources of this library, each with its source and its doubts. */
@NullMarked
package org.gridmarketing.model.catalog;

import org.jspecify.annotations.NullMarked;
