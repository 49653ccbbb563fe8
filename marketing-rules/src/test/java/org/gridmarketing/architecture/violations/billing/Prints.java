package org.gridmarketing.architecture.violations.billing;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes to the console in every way. */
public final class Prints {
    private Prints() {}

    static void out() {
        System.out.println("billed");
    }

    static void err() {
        System.err.println("failed");
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // that is the point
    static void stack() {
        try {
            out();
        } catch (IllegalStateException e) {
            e.printStackTrace();
        }
    }

    static void logging() {
        Logger.getAnonymousLogger().log(Level.INFO, "billed");
    }
}
