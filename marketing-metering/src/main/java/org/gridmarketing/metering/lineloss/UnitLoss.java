package org.gridmarketing.metering.lineloss;

import java.util.Optional;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.quantity.Energy;

/**
 * Statistics of one unit (考核单元线损统计).
 *
 * @param unit the assessment unit
 * @param outcome its loss, or every reason why there is none
 * @param estimated kWh among its energies that rest on estimated readings; empty where the loss is refused
 */
public record UnitLoss(AssessmentUnit unit, Outcome<LineLossResult> outcome, Optional<Energy> estimated) {}
