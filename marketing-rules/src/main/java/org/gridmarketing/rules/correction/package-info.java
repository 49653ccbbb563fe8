/** Corrections (修正): what a finding proposes, applied to a dossier when a caller asks for it and never otherwise. */
@NullMarked
package org.gridmarketing.rules.correction;

import org.jspecify.annotations.NullMarked;
