package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.Bench.AGREEMENT;
import static org.gridmarketing.rules.catalog.Bench.CUSTOMER;
import static org.gridmarketing.rules.catalog.Bench.PLAIN;
import static org.gridmarketing.rules.catalog.Bench.POINT;
import static org.gridmarketing.rules.catalog.Bench.with;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.literally;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.code.LossSharing;
import org.gridmarketing.model.code.MeteringMode;
import org.gridmarketing.model.code.MeteringPointNature;
import org.gridmarketing.model.code.MeteringPointStatus;
import org.gridmarketing.model.code.QuantityMethod;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.quantity.Energy;
import org.gridmarketing.model.record.Recorded;

/** What the rules must say that compare a point with its quantity, losses, price and customer. */
final class PointRelationCases {
    private static final String NOT_MET = "not applicable CONDITION_NOT_MET";
    private static final String ABSENT = "not applicable INPUT_ABSENT";
    private static final MeteringMode HIGH = MeteringMode.HV_SUPPLY_HV_METERING;

    private PointRelationCases() {}

    static List<RuleCase> all() {
        return Stream.of(quantities(), losses(), agreements(), singlePoints())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> quantities() {
        Dossier fixed = with(POINT, MeteringPoint::withQuantityMethod, QuantityMethod.FIXED_QUANTITY);
        return List.of(
                says("X7-1.21", "two", with(fixed, POINT, MeteringPoint::withFixedQuantity, Energy.ofKwh(2)), "passed"),
                says(
                        "X7-1.21",
                        "one",
                        with(fixed, POINT, MeteringPoint::withFixedQuantity, Energy.ofKwh(1)),
                        "violated OUTSIDE"),
                says("X7-1.21", "absent", fixed, "violated ABSENT"),
                says("X7-1.21", "read", PLAIN, NOT_MET),
                says(
                        "X7-1.21",
                        "method garbled",
                        with(POINT, MeteringPoint::withQuantityMethod, garbled()),
                        "undecided quantityMethod"));
    }

    private static List<RuleCase> losses() {
        String id = "X7-1.52";
        Dossier high = with(POINT, MeteringPoint::withMeteringMode, HIGH);
        Dossier shared = with(high, POINT, MeteringPoint::withLossSharing, LossSharing.BY_ENERGY);
        Dossier second = with(shared, CUSTOMER, Customer::withVoltage, VoltageLevel.AC_35KV);
        return List.of(
                says(
                        id,
                        "not shared",
                        with(high, POINT, MeteringPoint::withLossSharing, LossSharing.NOT_SHARED),
                        "passed"),
                says(id, "by energy", shared, "violated"),
                says(id, "behind a first step", second, NOT_MET),
                literally(id, "behind a first step", second, "violated"),
                says(
                        id,
                        "metered low",
                        with(shared, POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_LV_METERING),
                        NOT_MET),
                says(
                        id,
                        "sharing garbled",
                        with(high, POINT, MeteringPoint::withLossSharing, garbled()),
                        "undecided lossSharing"));
    }

    private static List<RuleCase> agreements() {
        String id = "X7-1.78";
        Dossier none = with(POINT, MeteringPoint::withPriceAgreementNo, Recorded.<String>absent());
        Dossier assessment = with(none, POINT, MeteringPoint::withNature, MeteringPointNature.ASSESSMENT);
        return List.of(
                says(id, "there", PLAIN, "passed"),
                says(id, "none", none, "violated ABSENT"),
                says(id, "dangling", with(POINT, MeteringPoint::withPriceAgreementNo, "A9"), "violated DANGLING"),
                says(
                        id,
                        "of another customer",
                        with(AGREEMENT, PriceAgreement::withCustomerNo, "C2"),
                        "violated OUT_OF_USE"),
                says(id, "assessment", assessment, NOT_MET),
                literally(id, "assessment", assessment, "violated ABSENT"),
                says(id, "state garbled", Bench.pointUnclear(PLAIN), "undecided status"));
    }

    private static List<RuleCase> singlePoints() {
        MeteringPoint.Builder second = MeteringPoint.builder();
        Dossier two = PLAIN.withMeteringPoints(
                PLAIN.meteringPoints().get(0), second.no("P2").build());
        Dossier behind = with(
                with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_380V),
                POINT,
                MeteringPoint::withMeteringMode,
                MeteringMode.HV_SUPPLY_LV_METERING);
        Dossier mains = with(
                with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_220V),
                CUSTOMER,
                Customer::withVoltage,
                VoltageLevel.AC_380V);
        Dossier mode =
                with(with(POINT, MeteringPoint::withMeteringMode, HIGH), CUSTOMER, Customer::withMeteringMode, HIGH);
        return List.of(
                says("X7-6.02", "equal", PLAIN, "passed"),
                says("X7-6.02", "other", with(POINT, MeteringPoint::withVoltage, VoltageLevel.AC_20KV), "violated"),
                says("X7-6.02", "metered low", behind, NOT_MET),
                literally("X7-6.02", "metered low", behind, "violated"),
                says("X7-6.02", "220 and 380 V", mains, "passed"),
                literally("X7-6.02", "220 and 380 V", mains, "violated"),
                says("X7-6.02", "two points", two, NOT_MET, NOT_MET),
                says("X7-6.02", "garbled", with(POINT, MeteringPoint::withVoltage, garbled()), "undecided voltage"),
                says(
                        "X7-6.02",
                        "absent in the account",
                        with(CUSTOMER, Customer::withVoltage, Recorded.<VoltageLevel>absent()),
                        ABSENT),
                says(
                        "X7-6.02",
                        "garbled in the account",
                        with(CUSTOMER, Customer::withVoltage, garbled()),
                        "undecided Customer.voltage"),
                says(
                        "X7-6.02",
                        "another point withdrawn",
                        PLAIN.withMeteringPoints(
                                PLAIN.meteringPoints().get(0),
                                two.meteringPoints().get(1).withStatus(Recorded.of(MeteringPointStatus.WITHDRAWN))),
                        "passed",
                        "not applicable POINT_WITHDRAWN"),
                says("X7-6.03", "equal", mode, "passed"),
                says(
                        "X7-6.03",
                        "other",
                        with(mode, POINT, MeteringPoint::withMeteringMode, MeteringMode.HV_SUPPLY_LV_METERING),
                        "violated"),
                says("X7-6.03", "two points", two, NOT_MET, NOT_MET),
                says("X7-6.03", "absent in the account", with(POINT, MeteringPoint::withMeteringMode, HIGH), ABSENT),
                says(
                        "X7-6.03",
                        "garbled in the account",
                        with(mode, CUSTOMER, Customer::withMeteringMode, garbled()),
                        "undecided Customer.meteringMode"),
                says(
                        "X7-6.03",
                        "garbled",
                        with(mode, POINT, MeteringPoint::withMeteringMode, garbled()),
                        "undecided meteringMode"));
    }
}
