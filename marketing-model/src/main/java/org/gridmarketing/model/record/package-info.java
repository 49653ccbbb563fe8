/**
 * Facts as archived: {@link org.gridmarketing.model.record.Recorded} is the only wrapper for values that an archive may lack
 * or garble. Types that are authored (tariffs, policies) and results use plain values.
 */
@NullMarked
package org.gridmarketing.model.record;

import org.jspecify.annotations.NullMarked;
