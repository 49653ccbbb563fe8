package org.gridmarketing.examples.quickstart;

/**
 * All that a run prints, complete before any of it is printed.
 *
 * @param exitCode 0 for a bill, 1 for a refusal
 * @param out for standard output
 * @param err for standard error
 */
record Screen(int exitCode, String out, String err) {
    static final int OK = 0;
    static final int REFUSED = 1;

    static Screen ok(String text) {
        return new Screen(OK, text, "");
    }

    static Screen refused(Page page) {
        return new Screen(REFUSED, "", page.toString());
    }
}
