package org.gridmarketing.architecture.violations.model;

/** Shows Guava by what it inherits from a hidden class, as public builders could. */
public final class InheritsGuava extends HiddenBuilder {}
