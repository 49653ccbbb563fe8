package org.gridmarketing.rules.engine;

import org.gridmarketing.rules.api.Waiver;

/**
 * Use of a waiver (豁免使用情况) in a run.
 *
 * @param waiver the waiver
 * @param expired whether it holds no more on the as-of date; then its findings are reported again
 * @param unknownUnit whether the archive does not know the unit that it names, so that it may have been meant for another
 * @param findings how many findings it speaks of; they are waived while it holds, and reported again when it has expired; a waiver of none
 *     has done its duty
 */
public record WaiverUse(Waiver waiver, boolean expired, boolean unknownUnit, long findings) {}
