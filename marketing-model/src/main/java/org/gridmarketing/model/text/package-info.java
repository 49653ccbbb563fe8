/** Texts in Chinese and English with typed arguments, shared by issues, findings and traces. */
@NullMarked
package org.gridmarketing.model.text;

import org.jspecify.annotations.NullMarked;
