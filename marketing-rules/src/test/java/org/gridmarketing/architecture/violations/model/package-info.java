/** Deliberate violations of the architecture, for the test that breaks each rule. */
@NullMarked
package org.gridmarketing.architecture.violations.model;

import org.jspecify.annotations.NullMarked;
