package org.gridmarketing.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.code.ReadingKind;
import org.gridmarketing.model.code.RegisterKind;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.RegisterValue;
import org.gridmarketing.model.reading.Reading;
import org.gridmarketing.model.reading.ReadingSet;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.EffectiveRange;

/** Changes one fact of a sample case and leaves the rest; a change that meets no object is an error of the test. */
record Edit(BillingCase result) {
    static Edit of(BillingCase billingCase) {
        return new Edit(billingCase);
    }

    Edit dossier(UnaryOperator<Dossier> change) {
        return new Edit(result.withDossier(change.apply(result.dossier())));
    }

    Edit customer(UnaryOperator<Customer> change) {
        return dossier(d -> d.withCustomer(change.apply(d.customer())));
    }

    Edit policy(UnaryOperator<BillingPolicy> change) {
        return new Edit(result.withPolicy(change.apply(result.policy())));
    }

    Edit stated(UnaryOperator<StatedFacts> change) {
        return new Edit(result.withStated(change.apply(result.stated())));
    }

    Edit point(String no, UnaryOperator<MeteringPoint> change) {
        return dossier(d -> d.withMeteringPoints(
                one(d.meteringPoints(), "point " + no, each -> each.no().equals(no), change)));
    }

    Edit agreement(String no, UnaryOperator<PriceAgreement> change) {
        return dossier(d -> d.withPriceAgreements(
                one(d.priceAgreements(), "agreement " + no, each -> each.no().equals(no), change)));
    }

    Edit installation(String no, UnaryOperator<MeterInstallation> change) {
        return dossier(d -> d.withMeterInstallations(one(
                d.meterInstallations(), "installation " + no, each -> each.no().equals(no), change)));
    }

    Edit meter(String no, UnaryOperator<Meter> change) {
        return dossier(d ->
                d.withMeters(one(d.meters(), "meter " + no, each -> each.no().equals(no), change)));
    }

    Edit transformer(String no, UnaryOperator<PowerTransformer> change) {
        return dossier(d -> d.withTransformers(
                one(d.transformers(), "transformer " + no, each -> each.no().equals(no), change)));
    }

    Edit tariff(String code, UnaryOperator<Tariff> change) {
        return new Edit(result.withTariffs(
                one(result.tariffs(), "tariff " + code, each -> each.code().equals(code), change)));
    }

    Edit version(String code, UnaryOperator<TariffVersion> change) {
        return tariff(
                code, t -> t.withVersions(t.versions().stream().map(change).toList()));
    }

    /** The reading at the opening (0) or the closing (1) of the period. */
    Edit reading(String meterNo, RegisterKind register, int index, UnaryOperator<Reading> change) {
        return readings(meterNo, register, set -> {
            List<Reading> readings = new java.util.ArrayList<>(set.readings());
            readings.set(index, change.apply(readings.get(index)));
            return set.withReadings(readings);
        });
    }

    Edit readings(String meterNo, RegisterKind register, UnaryOperator<ReadingSet> change) {
        return dossier(d -> d.withReadingSets(one(
                d.readingSets(),
                register + " of " + meterNo,
                set -> set.meterNo().equals(Recorded.of(meterNo))
                        && set.register().equals(Recorded.of(register)),
                change)));
    }

    /** Adds a register that was read at both ends of the period. */
    Edit register(String meterNo, RegisterKind register, String opening, String closing) {
        ReadingSet set = ReadingSet.builder()
                .meterNo(meterNo)
                .register(register)
                .addReadings(
                        Reading.builder()
                                .at(result.period().opening())
                                .value(RegisterValue.of(opening))
                                .kind(ReadingKind.ACTUAL)
                                .build(),
                        Reading.builder()
                                .at(result.period().closing())
                                .value(RegisterValue.of(closing))
                                .kind(ReadingKind.ACTUAL)
                                .build())
                .build();
        return dossier(d -> d.withReadingSets(and(d.readingSets(), set)));
    }

    /** The same in another period: readings are taken at its ends, and the tariffs hold since long ago. */
    Edit during(String firstDay, String lastDay) {
        BillingPeriod period = new BillingPeriod(LocalDate.parse(firstDay).minusDays(1), LocalDate.parse(lastDay));
        Edit edit = dossier(d -> d.withReadingSets(d.readingSets().stream()
                .map(set -> set.withReadings(
                        set.readings().get(0).withAt(Recorded.of(period.opening())),
                        set.readings().get(1).withAt(Recorded.of(period.closing()))))
                .toList()));
        return new Edit(edit.result()
                .withPeriod(period)
                .withTariffs(edit.result().tariffs().stream()
                        .map(tariff -> tariff.withVersions(tariff.versions().stream()
                                .map(version -> version.withEffective(EffectiveRange.since(LocalDate.of(1997, 1, 1))))
                                .toList()))
                        .toList()));
    }

    Edit without(String meterNo, RegisterKind register) {
        return dossier(d -> d.withReadingSets(d.readingSets().stream()
                .filter(set -> !(set.meterNo().equals(Recorded.of(meterNo))
                        && set.register().equals(Recorded.of(register))))
                .toList()));
    }

    static <T> List<T> and(List<T> all, T more) {
        return java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    static UnaryOperator<Reading> value(String shown) {
        return reading -> reading.withValue(Recorded.of(RegisterValue.of(shown)));
    }

    private static <T> List<T> one(
            List<T> all, String what, java.util.function.Predicate<T> is, UnaryOperator<T> change) {
        if (all.stream().noneMatch(is)) {
            throw new IllegalArgumentException("no " + what);
        }
        return all.stream()
                .map(each -> is.test(each) ? change.apply(each) : each)
                .toList();
    }
}
