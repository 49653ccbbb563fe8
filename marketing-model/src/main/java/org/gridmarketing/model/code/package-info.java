/**
 * Code sets by meaning, and the tables that give the meanings their codes.
 *
 * <p>There is no single national code list: the same field has different codes in the State Grid lists of 2006 and
 * 2021 and in the Southern Grid lists, and they contradict each other. So every code set is an enum of meanings that
 * holds no code, and a {@link org.gridmarketing.model.code.CodeProfile} maps codes to meanings and back from a table that states
 * the source of every row. A code without a source is absent; where a profile does not cover a set, users bring a table
 * of their own. Labels in Chinese and English are resources as well.
 */
@NullMarked
package org.gridmarketing.model.code;

import org.jspecify.annotations.NullMarked;
