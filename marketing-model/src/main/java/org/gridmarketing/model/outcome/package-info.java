/**
 * Outcomes: a value or every reason why there is none. An {@link org.gridmarketing.model.outcome.Issue} names the object and
 * the attribute; its text comes from bundles in Chinese and English.
 */
@NullMarked
package org.gridmarketing.model.outcome;

import org.jspecify.annotations.NullMarked;
