/** Deliberate violations of the architecture, for the test that breaks each rule. */
@NullMarked
package org.gridmarketing.architecture.violations.metering.there;

import org.jspecify.annotations.NullMarked;
