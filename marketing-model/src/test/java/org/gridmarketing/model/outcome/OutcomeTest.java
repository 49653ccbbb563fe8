package org.gridmarketing.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.text.Args;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    private static final Issue FIRST = issue("1");
    private static final Issue SECOND = issue("2");

    private static Issue issue(String key) {
        return new Issue(TariffCatalog.DUPLICATE_CODE, new ObjectRef("Tariff", key), "", Args.none());
    }

    @Test
    void allLosesNoReasonAndKeepsTheOrderOfTheValues() {
        assertThat(Outcome.all(List.of(Outcome.ok(1), Outcome.ok(2)))).isEqualTo(Outcome.ok(List.of(1, 2)));
        Outcome<List<Integer>> refused =
                Outcome.all(List.of(Outcome.ok(1), Outcome.refused(FIRST), Outcome.refused(List.of(SECOND, FIRST))));
        assertThat(refused.issues()).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void mappingARefusalKeepsItsReasons() {
        Outcome<Integer> refused = Outcome.refused(FIRST);
        assertThat(refused.map(n -> n + 1)).isEqualTo(refused);
        assertThat(refused.flatMap(n -> Outcome.refused(SECOND)).issues()).containsExactly(FIRST);
        assertThat(Outcome.ok(1).map(n -> n + 1)).isEqualTo(Outcome.ok(2));
        assertThat(Outcome.ok(1).flatMap(n -> Outcome.refused(SECOND)).issues()).containsExactly(SECOND);
        assertThat(Outcome.ok(1).issues()).isEmpty();
    }

    @Test
    void throwingTellsEveryReason() {
        assertThat(Outcome.ok(1).orElseThrow()).isEqualTo(1);
        assertThatThrownBy(() -> Outcome.refused(List.of(FIRST, SECOND)).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MODEL.TARIFF_CODE_TWICE")
                .hasMessageContaining("Tariff 1")
                .hasMessageContaining("Tariff 2");
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatThrownBy(() -> Outcome.refused(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void anIssueNamesObjectAndAttribute() {
        assertThat(FIRST.message(Language.EN)).startsWith("Tariff 1: ");
        assertThat(FIRST.toString()).startsWith("MODEL.TARIFF_CODE_TWICE Tariff 1: ");
        assertThatThrownBy(() -> new ObjectRef("Tariff", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ObjectRef.of(TariffCatalog.class, "x")).hasToString("TariffCatalog x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MODEL", "model.X", "MODEL.x", "MODEL.", "MODEL X.Y"})
    void anIssueCodeHasAFixedForm(String id) {
        assertThatThrownBy(() -> new IssueCode(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MODULE.REASON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D1", "d1-1", "D1-", "D1 1.1", "-1"})
    void aRuleIdHasAFixedForm(String id) {
        assertThatThrownBy(() -> new RuleId(id)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RuleId("D1-1.1.2")).isLessThan(new RuleId("X7-1.08")).hasToString("D1-1.1.2");
    }
}
