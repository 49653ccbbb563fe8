package org.gridmarketing.model.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Code sets (代码集): those of this package, as an explicit list so that tables and labels can be checked against it. */
public final class CodeSets {
    private static final List<Class<? extends Code>> ALL = List.of(
            CustomerStatus.class,
            CustomerClass.class,
            ElectricityUse.class,
            VoltageLevel.class,
            MeteringPointClass.class,
            MeteringPointNature.class,
            MeteringPointPurpose.class,
            MeteringSide.class,
            ExchangeParty.class,
            MeteringMode.class,
            WiringMode.class,
            MeteringDeviceClass.class,
            MeteringPointStatus.class,
            QuantityMethod.class,
            LossAlgorithm.class,
            LossSharing.class,
            LineLossMethod.class,
            RegisterKind.class,
            MeterKind.class,
            MeterType.class,
            InstrumentTransformerKind.class,
            Phase.class,
            TransformerOwnership.class,
            LineOwnership.class,
            AssetOwner.class,
            EquipmentKind.class,
            RunStatus.class,
            StandbyRole.class,
            PowerSourceNature.class,
            PowerSourceCount.class,
            PowerSourceType.class,
            IncomingLineMode.class,
            SourceOperationMode.class,
            ReceivingPointKind.class,
            PowerFactorStandard.class,
            PowerFactorParticipation.class,
            BasicChargeMethod.class,
            PricingStructure.class,
            TemporarySupply.class,
            OutageState.class,
            BillNotification.class,
            InvoiceType.class,
            SettlementMode.class,
            UrbanRural.class,
            Importance.class,
            LoadNature.class,
            ProductionShifts.class,
            TransferSupply.class,
            ReadingKind.class,
            ReadingMode.class,
            ReadingAnomalyKind.class,
            ReadingCycle.class,
            TouBand.class,
            YesNo.class,
            OrgLevel.class,
            BusinessOwner.class,
            Centre.class,
            Severity.class,
            ChargeKind.class,
            EquipmentEvent.class,
            PowerFactorRelief.class);

    private static final Map<String, Class<? extends Code>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private CodeSets() {}

    /**
     * All code sets.
     *
     * @return the enums, in the order of the areas of the trade
     */
    public static List<Class<? extends Code>> all() {
        return ALL;
    }

    /**
     * Finds a code set by the name that tables use.
     *
     * @param name the simple name of the enum, such as "VoltageLevel"
     * @return the enum, or empty if there is none of that name
     */
    public static Optional<Class<? extends Code>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The meanings of a code set.
     *
     * @param <E> the code set
     * @param set the code set
     * @return its constants in the order of declaration
     * @throws IllegalArgumentException if the class is not an enum
     */
    public static <E extends Code> List<E> meanings(Class<E> set) {
        E[] constants = set.getEnumConstants();
        if (constants == null) {
            throw new IllegalArgumentException("set is not an enum: " + set.getName());
        }
        return List.of(constants);
    }
}
