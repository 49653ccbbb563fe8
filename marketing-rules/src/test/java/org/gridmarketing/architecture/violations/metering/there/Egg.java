package org.gridmarketing.architecture.violations.metering.there;

import java.util.Optional;
import org.gridmarketing.architecture.violations.metering.here.Hen;

/** The other half of a cycle. */
public record Egg(Optional<Hen> hen) {}
