package org.gridmarketing.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

class ArchivedTypesTest {
    private static final RuleContext CONTEXT = RuleContext.of(
            LocalDate.of(2026, 1, 1),
            YearMonth.of(2026, 1),
            ReferenceTables.empty(),
            TariffCatalog.empty(),
            RuleProfile.standard());

    @Test
    void aTypeThatNoArchiveHoldsIsRefusedByNameBesideTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONTEXT.without(Set.of("Nonsense", "Tariff", "meter")))
                .withMessageStartingWith("no archived type: Nonsense, meter; there are ArchivedBill, ")
                .withMessageContaining("ReadingSegment");
        assertThat(CONTEXT.without(Set.of("Tariff")).unavailable()).containsExactly("Tariff");
    }

    @Test
    void everyInputOfARuleIsKnown() {
        Set<String> types = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.descriptor().inputs().stream())
                .map(FieldPath::type)
                .collect(Collectors.toSet());
        assertThat(types).isNotEmpty();
        assertThatCode(() -> CONTEXT.without(types)).doesNotThrowAnyException();
    }

    @Test
    void everyListOfADossierAndOfTheSharedTablesIsKnown() {
        Set<String> types = Stream.of(Dossier.class, ReferenceTables.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
                .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                .map(type -> ((Class<?>) type).getSimpleName())
                .collect(Collectors.toSet());
        assertThat(types).hasSizeGreaterThan(20);
        assertThatCode(() -> CONTEXT.without(types)).doesNotThrowAnyException();
    }
}
