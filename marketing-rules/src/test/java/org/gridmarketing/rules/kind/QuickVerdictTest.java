package org.gridmarketing.rules.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridmarketing.fixtures.ArchiveSample;
import org.gridmarketing.fixtures.SampleDossiers;
import org.gridmarketing.fixtures.gen.DirtyDossier;
import org.gridmarketing.fixtures.gen.Gens;
import org.gridmarketing.fixtures.jqwik.Jqwik;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleChoice;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleOutcome;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.catalog.MarketingRules;
import org.junit.jupiter.api.Test;

/** What a kind says at a glance is what its test says, for every rule in every reading. */
class QuickVerdictTest {
    private static final ArchiveSample SAMPLE = SampleDossiers.sample();
    private static final RuleContext CONTEXT = RuleContext.of(
            SAMPLE.asOf(),
            SAMPLE.reportMonth(),
            SAMPLE.tables(),
            TariffCatalog.of(SAMPLE.tariffs()).orElseThrow(),
            RuleProfile.standard());
    private static final List<Parts.Part<?>> TESTED = MarketingRules.all().stream()
            .flatMap(rule -> rule instanceof RuleChoice choice ? choice.variants().stream() : Stream.of(rule))
            .flatMap(QuickVerdictTest::parts)
            .toList();

    private static Stream<Parts.Part<?>> parts(Rule rule) {
        if (rule instanceof KindRule<?> one) {
            return Stream.of(part(one));
        }
        return rule instanceof Parts several ? several.parts().stream() : Stream.empty();
    }

    private static <S> Parts.Part<S> part(KindRule<S> rule) {
        return new Parts.Part<>(rule.scope(), rule.gate(), rule.kind());
    }

    @Provide
    Arbitrary<DirtyDossier> dirty() {
        return Jqwik.arbitrary(Gens.dirtyDossiers());
    }

    /** Behind the gate or not: a kind must not count on its gate either. */
    @Property
    void isWhatTheTestSays(@ForAll("dirty") DirtyDossier dirty) {
        TESTED.forEach(part -> compare(part, dirty.dossier(), new ArrayList<>()));
    }

    @Test
    void isGivenByEachKindOfVerdict() {
        List<QuickVerdict> given = new ArrayList<>();
        Gens.dirtyDossiers()
                .samples(11, 200)
                .forEach(dirty -> TESTED.forEach(part -> compare(part, dirty.dossier(), given)));
        assertThat(Set.copyOf(given)).isEqualTo(EnumSet.allOf(QuickVerdict.class));
    }

    private static <S> void compare(Parts.Part<S> part, Dossier dossier, List<QuickVerdict> given) {
        DossierView view = DossierView.of(dossier);
        for (S subject : part.scope().of(view)) {
            QuickVerdict quick = part.kind().quick(subject, view, CONTEXT);
            given.add(quick);
            if (quick != QuickVerdict.LOOK_CLOSER) {
                assertThat(part.kind().test(subject, view, CONTEXT))
                        .as("%s of %s", part.kind(), subject)
                        .isEqualTo(outcome(quick));
            }
        }
    }

    private static RuleOutcome outcome(QuickVerdict quick) {
        return switch (quick) {
            case PASSED -> RuleOutcome.passed();
            case INPUT_ABSENT -> RuleOutcome.notApplicable(Inapplicability.INPUT_ABSENT);
            case CONDITION_NOT_MET -> RuleOutcome.notApplicable(Inapplicability.CONDITION_NOT_MET);
            case LOOK_CLOSER -> throw new IllegalArgumentException("it says nothing");
        };
    }
}
