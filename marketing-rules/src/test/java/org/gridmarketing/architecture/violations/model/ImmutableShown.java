package org.gridmarketing.architecture.violations.model;

/** Named like a generated implementation, and public. */
public final class ImmutableShown {}
