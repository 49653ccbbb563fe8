/** References to the documents that formulas, prices and checks rest on. */
@NullMarked
package org.gridmarketing.model.legal;

import org.jspecify.annotations.NullMarked;
