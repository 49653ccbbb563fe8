/** Billability (可计费核查): the reasons for which billing refuses a customer, as findings of rules. */
@NullMarked
package org.gridmarketing.rules.billable;

import org.jspecify.annotations.NullMarked;
