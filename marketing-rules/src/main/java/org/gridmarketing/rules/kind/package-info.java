/**
 * Parameterised tests (参数化核查类型): most checks are a kind, the subjects it is asked of, a gate that tells to which of them it
 * applies, and the attributes it looks at. Kinds are written on accessor functions, so that a further check is one line.
 *
 * <p>All kinds treat missing inputs alike: where several attributes are compared, an absent one makes the check not
 * applicable, since the not-null check of that attribute reports it, and an unreadable one makes it undecided.
 */
@NullMarked
package org.gridmarketing.rules.kind;

import org.jspecify.annotations.NullMarked;
