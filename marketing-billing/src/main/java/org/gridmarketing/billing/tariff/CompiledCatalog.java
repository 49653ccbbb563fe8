package org.gridmarketing.billing.tariff;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffVersion;
import org.gridmarketing.model.time.BillingPeriod;

/** Compiled catalogue (编译后的电价表): every version compiled once, for any number of bills. */
public final class CompiledCatalog {
    private final TariffCatalog catalog;
    private final ImmutableListMultimap<String, CompiledTariff> compiled;
    private final Set<String> byUnit;

    private CompiledCatalog(TariffCatalog catalog, ImmutableListMultimap<String, CompiledTariff> compiled) {
        this.catalog = catalog;
        this.compiled = compiled;
        this.byUnit = catalog.tariffs().stream()
                .filter(tariff -> tariff.versions().stream()
                        .anyMatch(version -> !version.orgNos().isEmpty()))
                .map(Tariff::code)
                .collect(Collectors.toSet());
    }

    /**
     * Compiles a catalogue.
     *
     * @param catalog a valid catalogue
     * @return the compiled catalogue
     */
    public static CompiledCatalog of(TariffCatalog catalog) {
        ImmutableListMultimap.Builder<String, CompiledTariff> compiled = ImmutableListMultimap.builder();
        for (Tariff tariff : catalog.tariffs()) {
            for (TariffVersion version : tariff.versions()) {
                compiled.put(tariff.code(), CompiledTariff.of(tariff.code(), version));
            }
        }
        return new CompiledCatalog(catalog, compiled.build());
    }

    /**
     * The catalogue it was compiled from.
     *
     * @return the catalogue
     */
    public TariffCatalog catalog() {
        return catalog;
    }

    /**
     * The versions of a tariff that are in force on some day of a period for the customers of an org unit.
     *
     * @param code the price code
     * @param orgNo the customer's org unit; empty where it is not known
     * @param period the billing period
     * @return compiled versions; empty where the code is unknown or nothing is in force
     */
    public List<CompiledTariff> versionsIn(String code, Optional<String> orgNo, BillingPeriod period) {
        List<CompiledTariff> inForce = new ArrayList<>(1);
        for (CompiledTariff tariff : meant(code, orgNo)) {
            if (tariff.version().effective().touches(period)) {
                inForce.add(tariff);
            }
        }
        return Collections.unmodifiableList(inForce);
    }

    /** Where no version names an org unit all are meant, as with nearly every tariff. */
    private List<CompiledTariff> meant(String code, Optional<String> orgNo) {
        List<CompiledTariff> all = compiled.get(code);
        if (!byUnit.contains(code)) {
            return all;
        }
        List<TariffVersion> meant =
                catalog.find(code).map(tariff -> tariff.versionsFor(orgNo)).orElse(List.of());
        return all.stream().filter(tariff -> meant.contains(tariff.version())).toList();
    }
}
