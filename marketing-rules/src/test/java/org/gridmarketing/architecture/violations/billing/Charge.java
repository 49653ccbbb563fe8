package org.gridmarketing.architecture.violations.billing;

/** Violates nothing itself. */
public final class Charge {}
