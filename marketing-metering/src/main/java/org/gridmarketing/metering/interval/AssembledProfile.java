package org.gridmarketing.metering.interval;

/**
 * Assembled profile (整理后的曲线): a load profile and what it was made from.
 *
 * @param profile the profile, in which intervals without a usable value are missing
 * @param report what is missing and why
 */
public record AssembledProfile(LoadProfile profile, ProfileReport report) {}
