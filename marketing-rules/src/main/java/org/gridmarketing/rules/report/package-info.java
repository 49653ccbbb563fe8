/** Reports (核查报告输出): a validation report as text for those who mend the archive; no personal data are printed. */
@NullMarked
package org.gridmarketing.rules.report;

import org.jspecify.annotations.NullMarked;
