package org.gridmarketing.architecture.violations.model;

/** Anybody may subclass it. */
public class Open {}
