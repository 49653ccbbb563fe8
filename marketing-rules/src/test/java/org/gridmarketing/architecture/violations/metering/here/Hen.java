package org.gridmarketing.architecture.violations.metering.here;

import org.gridmarketing.architecture.violations.metering.there.Egg;

/** One half of a cycle. */
public record Hen(Egg egg) {}
