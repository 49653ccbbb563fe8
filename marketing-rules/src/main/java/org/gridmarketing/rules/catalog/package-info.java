/**
 * The catalogue (规则目录): the checks of this library as explicit lists by business area, and what the printed lists say of all
 * 130 checks. A check is a row: id, subjects, gate, kind, and where the printed title is doubtful, how it is read.
 */
@NullMarked
package org.gridmarketing.rules.catalog;

import org.jspecify.annotations.NullMarked;
