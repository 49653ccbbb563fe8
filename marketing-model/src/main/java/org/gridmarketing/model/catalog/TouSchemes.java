package org.gridmarketing.model.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.tariff.TouSchemeDocument;

/** Built-in time-of-use schemes (内置分时方案): published periods of the day by area, each with its source and its doubts. */
public final class TouSchemes {
    private static final List<String> IDS = List.of("hubei", "jiangsu", "liaoning", "shandong", "shanghai", "zhejiang");

    private TouSchemes() {}

    /**
     * The documents there are.
     *
     * @return their ids, in ascending order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The schemes of an area.
     *
     * @param id for example {@code hubei}
     * @return the document, or empty where there is none of that id
     */
    public static Optional<TouSchemeDocument> find(String id) {
        return IDS.contains(id)
                ? Optional.of(Shipped.read("gridmarketing/tou/" + id + ".json", TouSchemeDocument.class))
                : Optional.empty();
    }
}
