/** Receivables (应收电费): what is owed beside a bill. */
@NullMarked
package org.gridmarketing.billing.receivable;

import org.jspecify.annotations.NullMarked;
