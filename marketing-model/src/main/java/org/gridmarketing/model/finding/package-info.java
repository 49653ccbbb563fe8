/** Findings (核查问题) as vocabulary: rules make them, reports and assertions read them. */
@NullMarked
package org.gridmarketing.model.finding;

import org.jspecify.annotations.NullMarked;
