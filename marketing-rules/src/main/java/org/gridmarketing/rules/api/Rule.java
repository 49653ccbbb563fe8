package org.gridmarketing.rules.api;

/**
 * Rule (核查规则): one check of the archive. What a rule looks at decides its form:
 *
 * <ul>
 *   <li>{@link DossierRule}: subjects of one dossier, each judged by itself; most checks;
 *   <li>{@link PopulationRule}: what can only be told over all dossiers, such as a share in each unit or a number given twice;
 *   <li>{@link TableRule}: rows of the shared tables and the tariff catalogue, judged once a run;
 *   <li>{@link RuleChoice}: one check in several readings or editions, of which the profile and the date choose one.
 * </ul>
 *
 * <p>All of them run in the same single pass over the archive. A rule is pure and safe for threads: the same dossiers and
 * context give the same outcomes, however the archive is divided among threads. It never throws for data; what it throws all
 * the same becomes a {@link RuleFault} and neither a finding nor a pass.
 */
public sealed interface Rule permits DossierRule, PopulationRule, TableRule, RuleChoice {
    /**
     * What is known of the rule without running it.
     *
     * @return id, titles, owner, severity and so on
     */
    RuleDescriptor descriptor();
}
