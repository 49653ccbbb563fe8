/** Packs (规则扩展包): rules of third parties, found by ServiceLoader, each under its own id prefix. */
@NullMarked
package org.gridmarketing.rules.pack;

import org.jspecify.annotations.NullMarked;
