package org.gridmarketing.rules.catalog;

import static org.gridmarketing.rules.catalog.RuleCase.dossierOf;
import static org.gridmarketing.rules.catalog.RuleCase.garbled;
import static org.gridmarketing.rules.catalog.RuleCase.says;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridmarketing.model.asset.Meter;
import org.gridmarketing.model.asset.TransformationRatio;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.InstrumentTransformerKind;
import org.gridmarketing.model.code.LossAlgorithm;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.point.InstrumentTransformerInstallation;
import org.gridmarketing.model.point.MeterInstallation;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.quantity.ApparentPower;
import org.gridmarketing.model.quantity.Multiplier;
import org.gridmarketing.model.quantity.Ratio;
import org.gridmarketing.model.record.Recorded;

/** What the rules of transformers, meters, multipliers and dates must say. */
final class EquipmentCases {
    private static final String OFF = "not applicable NOT_IN_SERVICE";

    private EquipmentCases() {}

    static List<RuleCase> all() {
        return Stream.of(primary(), capacity(), correction(), installed(), serial(), multiplier(), dates())
                .flatMap(List::stream)
                .toList();
    }

    private static PowerTransformer.Builder transformer() {
        PowerTransformer.Builder builder = PowerTransformer.builder();
        builder.no("T1");
        return builder;
    }

    private static Dossier with(PowerTransformer.Builder transformer) {
        return dossierOf("C1").addTransformers(transformer.build()).build();
    }

    private static List<RuleCase> primary() {
        String id = "D1-1.5.1";
        return List.of(
                says(id, "there", with(transformer().primaryVoltage(VoltageLevel.AC_10KV)), "passed"),
                says(id, "absent", with(transformer()), "violated ABSENT"),
                says(id, "garbled", with(transformer().primaryVoltage(garbled())), "violated UNREADABLE"),
                says(id, "stopped", with(transformer().runStatus(RunStatus.STOPPED)), "violated ABSENT"),
                says(id, "dismantled", with(transformer().runStatus(RunStatus.REMOVED)), OFF),
                says(
                        id,
                        "motor",
                        with(transformer().equipmentKind(EquipmentKind.HIGH_VOLTAGE_MOTOR)),
                        "not applicable CONDITION_NOT_MET"),
                says(id, "state garbled", with(transformer().runStatus(garbled())), "undecided runStatus"));
    }

    private static List<RuleCase> capacity() {
        String id = "X7-1.57";
        return List.of(
                says(id, "there", with(transformer().ratedCapacity(ApparentPower.ofKva(630))), "passed"),
                says(id, "absent", with(transformer().runStatus(RunStatus.RUNNING)), "violated ABSENT"),
                says(id, "stopped", with(transformer().runStatus(RunStatus.STOPPED)), OFF),
                says(id, "state garbled", with(transformer().runStatus(garbled())), "undecided runStatus"));
    }

    private static PowerTransformer.Builder byFormula() {
        PowerTransformer.Builder builder = transformer();
        builder.lossAlgorithm(LossAlgorithm.FORMULA);
        return builder;
    }

    private static List<RuleCase> correction() {
        String id = "X7-3.1";
        return List.of(
                says(id, "there", with(byFormula().correctionFactor(Ratio.of("1.8"))), "passed"),
                says(id, "zero", with(byFormula().correctionFactor(Ratio.of("0"))), "violated OUTSIDE"),
                says(id, "absent", with(byFormula()), "violated ABSENT"),
                says(id, "garbled", with(byFormula().correctionFactor(garbled())), "violated UNREADABLE"),
                says(
                        id,
                        "by table",
                        with(transformer().lossAlgorithm(LossAlgorithm.TABLE)),
                        "not applicable CONDITION_NOT_MET"),
                says(id, "dismantled", with(byFormula().runStatus(RunStatus.REMOVED)), OFF),
                says(id, "algorithm garbled", with(transformer().lossAlgorithm(garbled())), "undecided lossAlgorithm"));
    }

    private static MeterInstallation.Builder installation() {
        MeterInstallation.Builder builder = MeterInstallation.builder();
        builder.no("I1").meterNo("M1").meteringPointNo("P1");
        return builder;
    }

    private static Dossier with(MeterInstallation.Builder installation) {
        return dossierOf("C1").addMeterInstallations(installation.build()).build();
    }

    private static List<RuleCase> installed() {
        String id = "X7-1.1";
        return List.of(
                says(id, "there", with(installation().installedOn(LocalDate.of(2020, 5, 1))), "passed"),
                says(id, "absent", with(installation().status(RunStatus.RUNNING)), "violated ABSENT"),
                says(id, "garbled", with(installation().installedOn(garbled())), "violated UNREADABLE"),
                says(id, "dismantled", with(installation().status(RunStatus.REMOVED)), OFF),
                says(id, "removed", with(installation().removedOn(LocalDate.of(2026, 1, 31))), OFF),
                says(id, "to be removed", with(installation().removedOn(LocalDate.of(2026, 2, 1))), "violated ABSENT"),
                says(id, "state garbled", with(installation().status(garbled())), "undecided status"));
    }

    private static Dossier with(Meter.Builder meter, MeterInstallation.Builder installation) {
        return dossierOf("C1")
                .addMeters(meter.no("M1").build())
                .addMeterInstallations(installation.build())
                .build();
    }

    private static List<RuleCase> serial() {
        String id = "X7-1.13";
        return List.of(
                says(id, "there", with(Meter.builder().serialNo("0007"), installation()), "passed"),
                says(id, "blank", with(Meter.builder().serialNo(" "), installation()), "violated ABSENT"),
                says(id, "absent", with(Meter.builder(), installation()), "violated ABSENT"),
                says(id, "dismantled", with(Meter.builder(), installation().status(RunStatus.REMOVED)), OFF),
                says(
                        id,
                        "never installed",
                        dossierOf("C1")
                                .addMeters(Meter.builder().no("M1").build())
                                .build(),
                        OFF),
                says(id, "state garbled", with(Meter.builder(), installation().status(garbled())), "undecided status"));
    }

    private static InstrumentTransformerInstallation current(String no, Recorded<TransformationRatio> ratio) {
        InstrumentTransformerInstallation.Builder builder = InstrumentTransformerInstallation.builder();
        return builder.no(no)
                .meteringPointNo("P1")
                .kind(InstrumentTransformerKind.CURRENT)
                .currentRatio(ratio)
                .build();
    }

    private static InstrumentTransformerInstallation voltage() {
        InstrumentTransformerInstallation.Builder builder = InstrumentTransformerInstallation.builder();
        return builder.no("V1")
                .meteringPointNo("P1")
                .kind(InstrumentTransformerKind.VOLTAGE)
                .voltageRatio(TransformationRatio.parse("10000/100"))
                .build();
    }

    private static Recorded<TransformationRatio> ratio(String text) {
        return Recorded.of(TransformationRatio.parse(text));
    }

    private static Dossier multiplied(String archived, InstrumentTransformerInstallation... transformers) {
        return dossierOf("C1")
                .addMeters(
                        Meter.builder().no("M1").ownMultiplier(Multiplier.ONE).build())
                .addMeterInstallations(installation()
                        .compositeMultiplier(Multiplier.of(archived))
                        .build())
                .addMeteringPoints(MeteringPoint.builder().no("P1").build())
                .addInstrumentTransformerInstallations(transformers)
                .build();
    }

    private static Dossier counting(
            Recorded<TransformationRatio> nameplate,
            String archived,
            InstrumentTransformerInstallation... transformers) {
        Dossier plain = multiplied(archived, transformers);
        return plain.withMeters(plain.meters().get(0).withNameplateCurrentRatio(nameplate));
    }

    private static List<RuleCase> multiplier() {
        String id = "GM-MULTIPLIER.CT_VT";
        InstrumentTransformerInstallation a = current("A", ratio("150/5"));
        InstrumentTransformerInstallation c = current("C", ratio("150/5"));
        InstrumentTransformerInstallation removed =
                a.withNo("X").withCurrentRatio(ratio("200/5")).withStatus(Recorded.of(RunStatus.REMOVED));
        return List.of(
                says(id, "150/5 and 10000/100", multiplied("3000", a, c, voltage()), "passed"),
                says(id, "a removed transformer counts no more", multiplied("30", a, c, removed), "passed"),
                says(id, "ratios of the nameplate are divided out", counting(ratio("100/5"), "1.5", a, c), "passed"),
                says(
                        id,
                        "ratios of the nameplate forgotten",
                        counting(ratio("100/5"), "30", a, c),
                        "violated NAMEPLATE"),
                says(
                        id,
                        "ratio of the nameplate garbled",
                        counting(garbled(), "30", a, c),
                        "undecided Meter.nameplateCurrentRatio"),
                says(id, "no transformers", multiplied("1"), "passed"),
                says(id, "forgot the voltage", multiplied("30", a, c, voltage()), "violated"),
                says(id, "phases disagree", multiplied("30", a, current("C", ratio("200/5"))), "violated"),
                says(
                        id,
                        "ratio absent",
                        multiplied("30", a, current("C", Recorded.absent())),
                        "not applicable INPUT_ABSENT"),
                says(
                        id,
                        "ratio garbled",
                        multiplied("30", a, current("C", garbled())),
                        "undecided InstrumentTransformerInstallation.currentRatio"),
                says(id, "no meter", with(installation()), "not applicable INPUT_ABSENT"),
                says(id, "dismantled", with(installation().status(RunStatus.REMOVED)), OFF));
    }

    private static List<RuleCase> dates() {
        String id = "D1-1.1.4";
        String none = "not applicable INPUT_ABSENT";
        Customer.Builder customer = RuleCase.customer();
        customer.openedOn(LocalDate.of(1900, 1, 1)).energisedOn(LocalDate.of(1901, 1, 1));
        MeteringPoint.Builder point = MeteringPoint.builder();
        point.no("P1").commissionedOn(LocalDate.of(1970, 1, 1));
        PowerTransformer.Builder transformer = transformer();
        transformer.installedOn(garbled());
        return List.of(
                says(id, "customer's dates", RuleCase.account(customer), "violated", "passed"),
                says(
                        id,
                        "point's date",
                        dossierOf("C1").addMeteringPoints(point.build()).build(),
                        none,
                        none,
                        "violated"),
                says(
                        id,
                        "meter's date",
                        with(installation().installedOn(LocalDate.of(1899, 12, 30))),
                        none,
                        none,
                        "violated"),
                says(id, "transformer's date", with(transformer), none, none, "undecided installedOn"));
    }
}
