package org.gridmarketing.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.gen.DirtyDossier;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.fixtures.jqwik.Jqwik;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.KindRule;
import org.gridmarketing.rules.kind.QuickVerdict;
import org.gridmarketing.rules.kind.RuleKind;
import org.gridmarketing.rules.kind.Subjects;
import org.junit.jupiter.api.Test;

/** A set that has checked many dossiers has its rules fused; its reports stay what they were. */
class FusedRulesTest {
    private static final int ENOUGH = 300;
    private static final ArchiveSample SAMPLE = SampleDossiers.sample();
    private static final Dossier SOUND = SAMPLE.dossiers().get(0);
    private static final RuleSet ADVISED = used(RuleSet.standard(), SharedPassTest.context(Interpretation.ADVISED));
    private static final RuleSet LITERAL = used(RuleSet.standard(), SharedPassTest.context(Interpretation.LITERAL));

    private static RuleSet used(RuleSet rules, RuleContext context) {
        RuleEngine.standard()
                .run(
                        rules,
                        SAMPLE.withDossiers(Collections.nCopies(ENOUGH, SOUND)).archive(),
                        context);
        return rules;
    }

    @Provide
    Arbitrary<DirtyDossier> dirty() {
        return Jqwik.arbitrary(Gens.dirtyDossiers());
    }

    @Property
    void theyFindWhatEachOfThemFindsAlone(@ForAll("dirty") DirtyDossier dirty, @ForAll Interpretation interpretation) {
        RuleContext context = SharedPassTest.context(interpretation);
        ArchiveSample sample = SAMPLE.withDossiers(List.of(SOUND, dirty.dossier(), SOUND, dirty.dossier()));
        RuleSet fused = interpretation == Interpretation.ADVISED ? ADVISED : LITERAL;
        assertThat(RuleEngine.standard().run(fused, sample.archive(), context))
                .isEqualTo(SharedPassTest.alone(RuleSet.standard(), sample, context));
    }

    @Test
    void reportsDoNotDependOnWhenRulesAreFusedNorOnWorkers() {
        RuleContext context = SharedPassTest.context(Interpretation.ADVISED);
        List<Dossier> mixed = Gens.dirtyDossiers()
                .samples(7, 2 * ENOUGH)
                .map(DirtyDossier::dossier)
                .toList();
        ArchiveSample sample = SAMPLE.withDossiers(mixed);
        ValidationReport alone = SharedPassTest.alone(RuleSet.standard(), sample, context);
        assertThat(alone.violated()).isPositive();
        assertThat(RuleEngine.standard().run(RuleSet.standard(), sample.archive(), context))
                .isEqualTo(alone);
        assertThat(RuleEngine.standard().withWorkers(3).run(RuleSet.standard(), sample.archive(), context))
                .isEqualTo(alone);
    }

    @Test
    void crashesStayWithTheirRules() {
        RuleContext context = SharedPassTest.context(Interpretation.ADVISED);
        RuleSet rules = SharedPassTest.crashing();
        ValidationReport alone = SharedPassTest.alone(rules, SAMPLE, context);
        used(rules, context);
        assertThat(RuleEngine.standard().run(rules, SAMPLE.archive(), context)).isEqualTo(alone);
        assertThat(alone.runs().get(5).passed()).isEqualTo(SAMPLE.dossiers().size());
    }

    /** Says one thing at a glance and another when asked: so it shows which of the two the engine goes by. */
    private record TwoFaced(QuickVerdict quick) implements RuleKind<Customer> {
        @Override
        public String name() {
            return "TWO_FACED";
        }

        @Override
        public List<String> argumentNames() {
            return List.of();
        }

        @Override
        public RuleOutcome test(Customer subject, DossierView view, RuleContext context) {
            return RuleOutcome.violated("name", "", Args.none());
        }

        @Override
        public QuickVerdict quick(Customer subject, DossierView view, RuleContext context) {
            return quick;
        }
    }

    @Test
    void theGlanceIsTakenOnlyWhereRulesAreFused() {
        RuleContext context = SharedPassTest.context(Interpretation.ADVISED);
        RuleSet rules = RuleSet.of(IntStream.range(0, QuickVerdict.values().length)
                .<Rule>mapToObj(i -> rule("T-" + i, new TwoFaced(QuickVerdict.values()[i])))
                .toList());
        assertThat(RuleEngine.standard().run(rules, SOUND, context).runs())
                .extracting(RuleRun::violated)
                .containsOnly(1L);
        List<RuleRun> runs =
                RuleEngine.standard().run(used(rules, context), SOUND, context).runs();
        assertThat(runs).extracting(RuleRun::violated).containsExactly(0L, 0L, 0L, 1L);
        assertThat(runs).extracting(RuleRun::passed).containsExactly(1L, 0L, 0L, 0L);
        assertThat(runs).extracting(RuleRun::notApplicable).containsExactly(0L, 1L, 1L, 0L);
    }

    @Test
    void moreRulesThanOneBlockHolds() {
        RuleContext context = SharedPassTest.context(Interpretation.ADVISED);
        RuleSet rules = RuleSet.of(IntStream.range(0, 2 * Verdicts.MOST + 1)
                .<Rule>mapToObj(i -> rule("T-" + i, new TwoFaced(QuickVerdict.values()[i % 4])))
                .toList());
        List<RuleRun> runs =
                RuleEngine.standard().run(used(rules, context), SOUND, context).runs();
        assertThat(runs)
                .extracting(RuleRun::passed)
                .containsExactlyElementsOf(IntStream.range(0, runs.size())
                        .mapToObj(i -> i % 4 == 0 ? 1L : 0L)
                        .toList());
    }

    private static KindRule<Customer> rule(String id, RuleKind<Customer> kind) {
        return new KindRule<>(
                TestRule.of(id, Severity.WARN, BusinessOwner.METERING, Centre.METERING_CENTRE)
                        .descriptor(),
                Subjects.CUSTOMER,
                Gate.always(),
                kind);
    }
}
