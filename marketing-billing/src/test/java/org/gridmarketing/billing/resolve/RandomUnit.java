package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.code.EquipmentEvent;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.grid.EquipmentChange;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.tariff.BasicChargePolicy;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.ChangeDay;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.time.BillingPeriod;

/** An invented piece of equipment with dated changes, an invented period and readings of the rule. */
public final class RandomUnit {
    private static final BillingCase CASE = SampleCases.hubei35Kv();

    final BasicChargePolicy policy;
    final BillingPeriod span;
    final PowerTransformer unit;

    RandomUnit(Random random) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
        int days = random.nextInt(10) == 0 ? 400 : 1 + random.nextInt(62);
        this.span = new BillingPeriod(from, from.plusDays(days));
        this.policy = BasicChargePolicy.defaults()
                .withSealedDay(pick(ChangeDay.values(), random))
                .withResumedDay(pick(ChangeDay.values(), random))
                .withMinimumSuspensionDays(random.nextInt(3) * 10)
                .withSuspensionMonthsPerYear(random.nextInt(4) == 0 ? 12 : random.nextInt(7));
        this.unit = unit("T1", random, from);
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** With up to six changes, before, in and after the month that begins on a day. */
    public static PowerTransformer unit(String no, Random random, LocalDate from) {
        List<EquipmentChange> changes = new ArrayList<>();
        LocalDate day = from.minusDays(random.nextInt(random.nextBoolean() ? 40 : 300));
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            EquipmentEvent event = random.nextBoolean()
                    ? i % 2 == 0 ? EquipmentEvent.SUSPENDED : EquipmentEvent.RESUMED
                    : pick(EquipmentEvent.values(), random);
            EquipmentChange.Builder change =
                    EquipmentChange.builder().event(event).on(day);
            if (event == EquipmentEvent.REDUCED) {
                change.capacity(ApparentPower.ofKva(random.nextInt(1000)));
            }
            changes.add(change.build());
            day = day.plusDays(random.nextInt(random.nextBoolean() ? 40 : 200));
        }
        return PowerTransformer.builder()
                .no(no)
                .ratedCapacity(ApparentPower.ofKva(1000))
                .runStatus(pick(RunStatus.values(), random))
                .addAllChanges(changes)
                .build();
    }

    Resolution resolution() {
        BillingPolicy chosen = BillingPolicy.defaults().withBasicCharge(policy);
        return new Resolution(
                CASE.dossier(), CASE.tables(), CompiledCatalog.of(TariffCatalog.empty()), span, chosen, CASE.stated());
    }
}
