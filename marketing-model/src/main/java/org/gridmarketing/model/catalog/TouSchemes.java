package org.gridmarketing.model.catalog;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.tariff.TouSchemeDocument;

/**
 * Built-in time-of-use schemes (内置分时方案): published periods of the day by area, each with its source and its doubts.
 *
 * <p>All of them cover every half hour of every kind of day once ({@link org.gridmarketing.model.tariff.TouScheme#validated()}), except
 * {@code ZJ-LARGE} and {@code ZJ-GENERAL} of {@code zhejiang}: the hours of holidays and the winter's sharp hours both name 10:00-11:00 of
 * a Spring Festival that falls in January, and the transcription does not say which wins. So {@code band} refuses that hour of those
 * days instead of choosing; the doubt of the row says so. None was compared with the official notice, so every version carries a doubt.
 */
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
