package org.gridmarketing.architecture.violations.model.unmarked;

/** Its package has no package-info. */
public final class Nullable {}
