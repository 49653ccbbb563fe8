package org.gridmarketing.rules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridmarketing.model.code.CustomerClass;
import org.gridmarketing.model.code.CustomerStatus;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.EquipmentKind;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.RunStatus;
import org.gridmarketing.model.code.TransformerOwnership;
import org.gridmarketing.model.code.VoltageLevel;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.grid.PowerTransformer;
import org.gridmarketing.model.org.OrgUnit;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.quantity.Percentage;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.record.UnreadableReason;
import org.gridmarketing.rules.api.Inapplicability;
import org.gridmarketing.rules.api.Interpretation;
import org.gridmarketing.rules.api.MissingInput;
import org.gridmarketing.rules.api.MissingInput.Why;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.api.RuleThresholds;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleRun;
import org.gridmarketing.rules.engine.RuleSet;
import org.junit.jupiter.api.Test;

class PopulationRulesTest {
    private static final RuleProfile PROFILE = RuleProfile.builder()
            .thresholds(RuleThresholds.builder()
                    .fewestAccountsForShare(4)
                    .largestShareOfOther(Percentage.ofPercent("25"))
                    .build())
            .build();

    private static RuleRun run(String id, RuleProfile profile, List<Dossier> dossiers) {
        RuleContext context = RuleContext.of(
                LocalDate.of(2026, 1, 31),
                YearMonth.of(2026, 1),
                ReferenceTables.empty(),
                SampleTariffs.catalog(),
                profile);
        Rule rule = RuleSet.standard().find(new RuleId(id)).orElseThrow();
        return RuleEngine.standard()
                .run(RuleSet.of(List.of(rule)), Archive.of(ReferenceTables.empty(), dossiers), context)
                .runs()
                .get(0);
    }

    private static Dossier account(int no, Recorded<ElectricityUse> use) {
        Customer.Builder customer = Customer.builder();
        Dossier.Builder dossier = Dossier.builder();
        return dossier.codeProfile("SG_2021")
                .customer(customer.no("C" + no)
                        .orgNo("9000101")
                        .electricityUse(use)
                        .build())
                .build();
    }

    private static List<Dossier> accounts(int others, int known, int garbled) {
        Stream<Recorded<ElectricityUse>> uses = Stream.of(
                        IntStream.range(0, others).mapToObj(i -> Recorded.of(ElectricityUse.OTHER)),
                        IntStream.range(0, known).mapToObj(i -> Recorded.of(ElectricityUse.PUMPED_STORAGE)),
                        IntStream.range(0, garbled).mapToObj(i -> RuleCase.<ElectricityUse>garbled()))
                .flatMap(each -> each);
        List<Recorded<ElectricityUse>> all = uses.toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> account(i, all.get(i)))
                .toList();
    }

    @Test
    void aShareOfOtherUpToTheLimitPasses() {
        assertThat(run("D1-1.1.1", PROFILE, accounts(1, 3, 0)).passed()).isEqualTo(1);
        RuleRun above = run("D1-1.1.1", PROFILE, accounts(2, 3, 0));
        assertThat(above.violated()).isEqualTo(1);
        assertThat(above.findings().get(0).subject()).isEqualTo(ObjectRef.of(OrgUnit.class, "9000101"));
        for (Language language : Language.values()) {
            assertThat(above.findings().get(0).message(language)).contains("2", "5", "25");
        }
    }

    @Test
    void aShareThatHangsOnWhatCannotBeReadIsUndecided() {
        assertThat(run("D1-1.1.1", PROFILE, accounts(1, 3, 1)).undecided()).isEqualTo(1);
        assertThat(run("D1-1.1.1", PROFILE, accounts(0, 4, 1)).passed()).isEqualTo(1);
    }

    @Test
    void fewAccountsAreNotJudgedAndThoseOfAssessmentDoNotCount() {
        assertThat(run("D1-1.1.1", PROFILE, accounts(2, 1, 0)).notApplicable()).isEqualTo(1);
        List<Dossier> withAssessment = Stream.concat(
                        accounts(2, 1, 0).stream(), Stream.of(account(9, Recorded.of(ElectricityUse.ASSESSMENT))))
                .toList();
        assertThat(run("D1-1.1.1", PROFILE, withAssessment).notApplicable()).isEqualTo(1);
    }

    private static Dossier supplied(int no, CustomerStatus status, PowerTransformer... transformers) {
        Customer.Builder customer = Customer.builder();
        Dossier.Builder dossier = Dossier.builder();
        return dossier.codeProfile("SG_2021")
                .customer(customer.no("C" + no)
                        .orgNo("9000101")
                        .status(status)
                        .customerClass(CustomerClass.HIGH_VOLTAGE)
                        .build())
                .addTransformers(transformers)
                .build();
    }

    private static PowerTransformer.Builder transformer() {
        PowerTransformer.Builder transformer = PowerTransformer.builder();
        return transformer.no("T");
    }

    private static PowerTransformer.Builder at10kv() {
        PowerTransformer.Builder transformer = transformer();
        return transformer.primaryVoltage(VoltageLevel.AC_10KV);
    }

    @Test
    void aUnitNeedsATransformerForEachHighVoltageCustomer() {
        String id = "D1-1.1.5";
        CustomerStatus normal = CustomerStatus.NORMAL;
        PowerTransformer stopped = at10kv().runStatus(RunStatus.STOPPED).build();
        PowerTransformer common =
                at10kv().ownership(TransformerOwnership.PUBLIC).build();
        PowerTransformer removed = at10kv().runStatus(RunStatus.REMOVED).build();
        PowerTransformer unclear =
                transformer().primaryVoltage(RuleCase.<VoltageLevel>garbled()).build();
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, stopped))).passed())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, common))).violated())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, removed))).violated())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, unclear))).undecided())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, CustomerStatus.CANCELLED)))
                        .violated())
                .isZero();
        assertThat(run(id, PROFILE, List.of(account(1, Recorded.absent()))).violated())
                .isZero();
    }

    @Test
    void whatIsNotArchivedIsNoFactWhenTransformersAreCounted() {
        String id = "D1-1.1.5";
        CustomerStatus normal = CustomerStatus.NORMAL;
        PowerTransformer silent = transformer().build();
        PowerTransformer unknown = transformer()
                .primaryVoltage(Recorded.<VoltageLevel>unreadable("ACX", UnreadableReason.UNKNOWN_CODE))
                .build();
        PowerTransformer publicAndSilent =
                transformer().ownership(TransformerOwnership.PUBLIC).build();
        RuleRun absent = run(id, PROFILE, List.of(supplied(1, normal, silent)));
        assertThat(absent.notApplicableBy()).containsExactly(entry(Inapplicability.INPUT_ABSENT, 1L));
        RuleRun open = run(id, PROFILE, List.of(supplied(1, normal, unknown)));
        assertThat(open.undecidedBy())
                .containsExactly(entry(new MissingInput("PowerTransformer.primaryVoltage", Why.UNKNOWN_CODE), 1L));
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, publicAndSilent)))
                        .violated())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, silent), supplied(2, normal)))
                        .violated())
                .isEqualTo(1);
        assertThat(run(id, PROFILE, List.of(supplied(1, normal, at10kv().build(), unknown)))
                        .passed())
                .isEqualTo(1);
    }

    @Test
    void aCustomerOfUnknownClassMayNeedATransformer() {
        String id = "D1-1.1.5";
        Dossier garbled = account(1, Recorded.absent());
        Dossier unclear = garbled.withCustomer(garbled.customer().withCustomerClass(RuleCase.<CustomerClass>garbled()));
        assertThat(run(id, PROFILE, List.of(garbled)).notApplicableBy())
                .containsExactly(entry(Inapplicability.INPUT_ABSENT, 1L));
        assertThat(run(id, PROFILE, List.of(unclear)).undecidedBy())
                .containsExactly(entry(new MissingInput("Customer.customerClass", Why.UNREADABLE), 1L));
        assertThat(run(id, PROFILE, List.of(unclear, supplied(2, CustomerStatus.NORMAL)))
                        .violated())
                .isEqualTo(1);
    }

    @Test
    void anAccountWhoseStateCannotBeReadMayCount() {
        Dossier plain = supplied(1, CustomerStatus.NORMAL, at10kv().build());
        Dossier unclear = plain.withCustomer(plain.customer().withStatus(RuleCase.<CustomerStatus>garbled()));
        assertThat(run("D1-1.1.5", PROFILE, List.of(unclear)).undecidedBy())
                .containsExactly(entry(new MissingInput("Customer.status", Why.UNREADABLE), 1L));
        assertThat(run("D1-1.1.5", PROFILE, List.of(unclear, supplied(2, CustomerStatus.NORMAL)))
                        .undecided())
                .isEqualTo(1);
    }

    @Test
    void aCodeThatIsNotInTheTableIsToldAsSuch() {
        List<Dossier> accounts = new ArrayList<>(accounts(1, 3, 0));
        accounts.add(account(9, Recorded.unreadable("999", UnreadableReason.UNKNOWN_CODE)));
        assertThat(run("D1-1.1.1", PROFILE, accounts).undecidedBy())
                .containsExactly(entry(new MissingInput("Customer.electricityUse", Why.UNKNOWN_CODE), 1L));
    }

    @Test
    void textsNameAttributesInWords() {
        RuleRun above = run("D1-1.1.1", PROFILE, accounts(2, 3, 0));
        assertThat(above.findings().get(0).message(Language.ZH))
                .contains("用电类别")
                .doesNotContain("electricityUse");
    }

    @Test
    void aCustomerWithMotorsAloneNeedsNoneUnlessReadByTheLetter() {
        Dossier motors = supplied(
                1,
                CustomerStatus.NORMAL,
                transformer().equipmentKind(EquipmentKind.HIGH_VOLTAGE_MOTOR).build());
        RuleProfile literal =
                RuleProfile.builder().interpretation(Interpretation.LITERAL).build();
        assertThat(run("D1-1.1.5", PROFILE, List.of(motors)).violated()).isZero();
        assertThat(run("D1-1.1.5", literal, List.of(motors)).violated()).isEqualTo(1);
    }

    @Test
    void aPriceInForceNamesItsVoltages() {
        RuleRun prices = run("X7-1.18", PROFILE, List.of());
        assertThat(prices.violated()).isEqualTo(1);
        assertThat(prices.notApplicable()).isEqualTo(1);
        assertThat(prices.findings().get(0).subject().key()).isEqualTo("NOW");
    }
}
