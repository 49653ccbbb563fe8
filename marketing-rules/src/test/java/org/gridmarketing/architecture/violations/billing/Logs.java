package org.gridmarketing.architecture.violations.billing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs below the rules. */
public final class Logs {
    private static final Logger LOG = LoggerFactory.getLogger(Logs.class);

    private Logs() {}

    static void log() {
        LOG.info("billed");
    }
}
