package org.gridmarketing.model.tariff;

import java.util.List;
import java.util.Optional;

/** Which versions are meant for the customers of an org unit: those that name the nearest unit. */
final class TariffUnits {
    private static final int NOT_MEANT = -1;

    private TariffUnits() {}

    static List<TariffVersion> versionsFor(List<TariffVersion> versions, Optional<String> orgNo) {
        int nearest = versions.stream()
                .mapToInt(version -> nearness(version, orgNo))
                .max()
                .orElse(NOT_MEANT);
        return versions.stream()
                .filter(version -> nearest != NOT_MEANT && nearness(version, orgNo) == nearest)
                .toList();
    }

    /** How many digits of the unit a version names: 0 where it is meant for all. */
    private static int nearness(TariffVersion version, Optional<String> orgNo) {
        if (version.orgNos().isEmpty()) {
            return 0;
        }
        return version.orgNos().stream()
                .filter(named -> orgNo.filter(no -> no.startsWith(named)).isPresent())
                .mapToInt(String::length)
                .max()
                .orElse(NOT_MEANT);
    }
}
