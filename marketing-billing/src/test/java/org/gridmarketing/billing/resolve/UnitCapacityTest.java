package org.gridmarketing.billing.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gridmarketing.billing.input.ChargedUnit;
import org.gridmarketing.billing.input.UnitState;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.time.BillingPeriod;
import org.junit.jupiter.api.Test;

/** Spans of a unit are found from the days on which something changes; they are those of asking every day by itself. */
class UnitCapacityTest {
    @Property(tries = 3000)
    void spansAreThoseOfEveryDay(@ForAll long seed) {
        compare(new RandomUnit(new Random(seed)));
    }

    private static void compare(RandomUnit one) {
        Resolution resolution = one.resolution();
        PowerTransformer unit = one.unit;
        BillingPeriod span = one.span;
        Optional<ChargedUnit> charged =
                UnitCapacity.of(resolution, unit, span, true).map(UnitCapacity::charged);
        List<UnitChange> changes =
                new ArrayList<>(UnitChange.all(one.resolution(), unit, span, ApparentPower.ofKva(1000)));
        DailyCapacity daily = new DailyCapacity(changes, one.policy, unit);
        charged.ifPresent(found -> span.firstDay()
                .datesUntil(span.to().plusDays(1))
                .forEach(day -> assertThat(found.states().at(day).capacity())
                        .as("%s on %s of %s, %s", unit, day, span, one.policy)
                        .isEqualTo(daily.chargedOn(day))));
        if (charged.isPresent()) {
            assertThat(tooLong(resolution))
                    .as("%s %s %s", unit, span, one.policy)
                    .isEqualTo(daily.firstTooLong(span));
        }
    }

    private static Optional<LocalDate> tooLong(Resolution resolution) {
        return resolution.warnings().stream()
                .filter(warning -> warning.code().equals(BillingIssues.SUSPENSION_TOO_LONG))
                .flatMap(warning -> Optional.ofNullable(warning.args().byName().get("from")).stream())
                .map(from -> LocalDate.parse(from.render(Language.EN)))
                .findFirst();
    }

    /** Otherwise the property would compare units that are always in operation. */
    @Test
    void manyUnitsChangeInsideThePeriod() {
        int changing = 0;
        int tooLong = 0;
        for (int i = 0; i < 1000; i++) {
            RandomUnit one = new RandomUnit(new Random(i));
            Resolution resolution = one.resolution();
            Optional<ChargedUnit> charged =
                    UnitCapacity.of(resolution, one.unit, one.span, true).map(UnitCapacity::charged);
            changing += charged.filter(unit ->
                                    !unit.states().map(UnitState::capacity).isConstant())
                            .isPresent()
                    ? 1
                    : 0;
            tooLong += tooLong(resolution).isPresent() ? 1 : 0;
        }
        assertThat(changing).isGreaterThan(150);
        assertThat(tooLong).isGreaterThan(50);
    }
}
