package org.gridmarketing.rules.api;

import java.util.Set;
import java.util.TreeSet;

/** Archived types (档案类型): what an archive may come without, by simple name; a rule names its inputs by them. */
final class ArchivedTypes {
    private static final Set<String> DOSSIER = Set.of(
            "ArchivedBill",
            "Arrears",
            "BillAdjustment",
            "Customer",
            "InstrumentTransformer",
            "InstrumentTransformerInstallation",
            "Meter",
            "MeterInstallation",
            "MeterRegister",
            "MeteringPoint",
            "MountedRegister",
            "OutageRecord",
            "Payment",
            "PowerSource",
            "PowerTransformer",
            "PriceAgreement",
            "Reading",
            "ReadingAnomaly",
            "ReadingSet",
            "ReceivingPoint",
            "SupplyContract");
    private static final Set<String> SHARED = Set.of(
            "Bank",
            "Feeder",
            "Industry",
            "OrgUnit",
            "ReaderAssignment",
            "ReadingPlan",
            "ReadingRoute",
            "ReadingSegment",
            "StationArea",
            "Substation",
            "Tariff",
            "TransformerLossTable");

    private ArchivedTypes() {}

    /** A misspelt name would change nothing, and the report would not show it. */
    static void requireKnown(Set<String> types) {
        Set<String> known = new TreeSet<>(DOSSIER);
        known.addAll(SHARED);
        Set<String> unknown = new TreeSet<>(types);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "no archived type: " + String.join(", ", unknown) + "; there are " + String.join(", ", known));
        }
    }
}
