package org.gridmarketing.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.runtime.StatelessKieSession;

/** The chosen checks as Drools rules, one a check, compiled to an executable model; a stateless session for each dossier. */
final class ChecksByDrools {
    private static final Map<String, String> CUSTOMER = Map.ofEntries(
            Map.entry(CheckIds.WITHIN_CONTRACT, "withinContract"),
            Map.entry(CheckIds.NAME, "named"),
            Map.entry(CheckIds.ADDRESS, "addressed"),
            Map.entry(CheckIds.USE, "useKnown"),
            Map.entry(CheckIds.CONTRACT_CAPACITY, "contracted"),
            Map.entry(CheckIds.OPERATING_CAPACITY, "operating"),
            Map.entry(CheckIds.VOLTAGE, "voltageKnown"),
            Map.entry(CheckIds.CLASS, "classKnown"),
            Map.entry(CheckIds.OUTAGE, "outageKnown"),
            Map.entry(CheckIds.TEMPORARY, "temporaryKnown"),
            Map.entry(CheckIds.EARLIEST, "notTooOld"),
            Map.entry(CheckIds.ENERGISED, "energisedSane"));
    private static final Map<String, String> POINT = Map.ofEntries(
            Map.entry(CheckIds.POINT_ADDRESS, "addressed"),
            Map.entry(CheckIds.POINT_NAME, "named"),
            Map.entry(CheckIds.POINT_VOLTAGE, "voltageKnown"),
            Map.entry(CheckIds.POINT_NATURE, "natureKnown"),
            Map.entry(CheckIds.POINT_MODE, "modeKnown"),
            Map.entry(CheckIds.COMMISSIONED, "commissionedSane"),
            Map.entry(CheckIds.LV_MODE_AT_HV, "modeFitsVoltage"),
            Map.entry(CheckIds.FIXED_RATIO, "ratioShare"));

    private final StatelessKieSession session;
    private final List<String> found = new ArrayList<>();

    ChecksByDrools() {
        session = DroolsSession.of("checks", rules(), found);
    }

    private static String rules() {
        return "package checks;\nimport "
                + CustomerRow.class.getName()
                + ";\nimport "
                + PointRow.class.getName()
                + ";\nglobal java.util.List found;\n"
                + rules("CustomerRow", CUSTOMER)
                + rules("PointRow", POINT);
    }

    private static String rules(String type, Map<String, String> properties) {
        return properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> String.format(
                        "rule \"%s\" when $row: %s( %s == false ) then found.add(\"%s \" + $row.getNo()); end%n",
                        each.getKey(), type, each.getValue(), each.getKey()))
                .collect(Collectors.joining());
    }

    /** Tells the violations as check and key of the object. */
    List<String> check(CustomerRow customer) {
        List<Object> facts = new ArrayList<>(customer.getPoints());
        facts.add(customer);
        found.clear();
        session.execute(facts);
        return found;
    }
}
