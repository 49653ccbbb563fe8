/** Issue codes of billing (计费问题代码): why something cannot be billed, and what a reader of a bill must know. */
@NullMarked
package org.gridmarketing.billing.issue;

import org.jspecify.annotations.NullMarked;
