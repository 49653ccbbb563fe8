/**
 * Architecture as tests: the rules of the library's cut, applied to the production classes of all modules, and deliberate
 * violations that show that each rule can fail.
 */
@NullMarked
package org.gridmarketing.architecture;

import org.jspecify.annotations.NullMarked;
