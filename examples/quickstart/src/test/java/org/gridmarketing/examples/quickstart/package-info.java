/** Runs the program as a user does: by its arguments, and by what it prints. */
@NullMarked
package org.gridmarketing.examples.quickstart;

import org.jspecify.annotations.NullMarked;
