package org.gridmarketing.model.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.tariff.TariffCatalogDocument;

/** Built-in tariff catalogues (内置电价表): published price tables that are shipped as JSON, each with its source. */
public final class TariffCatalogs {
    private static final String RESIDENTIAL = "residential-tiers";
    private static final List<String> IDS = List.of(
            "anhui-2026-07",
            "fujian-2026-08",
            "heilongjiang-2026-08",
            "hubei-2026-01",
            "jiangsu-2026-08",
            "jiangxi-2026-08",
            "jibei-2026-08",
            RESIDENTIAL,
            "shaanxi-2026-08",
            "shanghai-2026-08",
            "sichuan-2026-08",
            "two-part-2026-03",
            "zhejiang-2025-08",
            "zhejiang-2025-09",
            "zhejiang-2025-10",
            "zhejiang-2025-11",
            "zhejiang-2025-12",
            "zhejiang-2026-01",
            "zhejiang-2026-06",
            "zhejiang-2026-07");

    private TariffCatalogs() {}

    /**
     * The catalogues there are.
     *
     * @return their ids, in ascending order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A catalogue by its id.
     *
     * @param id for example {@code hubei-2026-01}
     * @return the document, or empty where there is none of that id
     */
    public static Optional<TariffCatalogDocument> find(String id) {
        return IDS.contains(id) ? Optional.of(Shipped.read(path(id), TariffCatalogDocument.class)) : Optional.empty();
    }

    private static String path(String id) {
        return "gridmarketing/" + (id.equals(RESIDENTIAL) ? "tiers/" : "tariffs/") + id + ".json";
    }
}
