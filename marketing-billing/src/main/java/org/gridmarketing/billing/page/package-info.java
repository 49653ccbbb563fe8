/** Pages (网页): a computed bill for people to look at. */
@NullMarked
package org.gridmarketing.billing.page;

import org.jspecify.annotations.NullMarked;
