/** Profiles as documents (规则参数方案文件): reading with all problems at once, writing, and the published schema. */
@NullMarked
package org.gridmarketing.rules.profile;

import org.jspecify.annotations.NullMarked;
