package org.gridmarketing.rules.billable;

import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;

/**
 * Billing terms (计费条件): what a bill would be computed by, beside the dossier and the shared tables.
 *
 * @param catalog the tariffs, compiled once
 * @param period the period that would be billed
 * @param policy the choices by which it would be
 * @param stated numbers that neither archive nor readings hold
 */
public record BillingTerms(CompiledCatalog catalog, BillingPeriod period, BillingPolicy policy, StatedFacts stated) {}
