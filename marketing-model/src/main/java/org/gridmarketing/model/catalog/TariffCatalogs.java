package org.gridmarketing.model.catalog;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.model.tariff.TariffCatalogDocument;

/** Built-in tariff catalogues (内置电价表): published price tables that are shipped as JSON, each with its source. */
public final class TariffCatalogs {
    private static final List<String> IDS = List.of("hubei-2026-01");

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
        return IDS.contains(id) ? Optional.of(read("gridmarketing/tariffs/" + id + ".json")) : Optional.empty();
    }

    private static TariffCatalogDocument read(String path) {
        ObjectReader reader = MarketingJson.newMapper().readerFor(TariffCatalogDocument.class);
        try (InputStream in = TariffCatalogs.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return reader.readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
