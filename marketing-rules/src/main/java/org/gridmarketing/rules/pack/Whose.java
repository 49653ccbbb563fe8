package org.gridmarketing.rules.pack;

/**
 * Whose a fault is.
 *
 * @param provider the class of the provider
 * @param rule the id of the rule or its place in the pack; empty where it is the whole pack's
 */
record Whose(String provider, String rule) {
    PackFault fault(PackFault.Reason reason, String detail) {
        return new PackFault(provider, rule, reason, detail);
    }

    /** An exception without a message is told by its class. */
    PackFault fault(Throwable e) {
        String message = e.getMessage();
        return fault(
                PackFault.Reason.CRASHED,
                message == null || message.isBlank() ? e.getClass().getName() : message);
    }
}
