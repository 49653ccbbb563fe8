/** Deliberate violations of the architecture, for the test that breaks each rule. */
@NullMarked
package org.gridmarketing.architecture.violations.billing;

import org.jspecify.annotations.NullMarked;
