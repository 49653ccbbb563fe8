/**
 * Gathering over the population (总体核查的累计): mergeable accumulators for rules that can only be told over all dossiers, sized by
 * units or by compact keys and never by dossiers, and the check that a number is given only once.
 */
@NullMarked
package org.gridmarketing.rules.population;

import org.jspecify.annotations.NullMarked;
