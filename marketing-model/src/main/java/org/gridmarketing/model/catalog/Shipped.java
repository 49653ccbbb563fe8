package org.gridmarketing.model.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.gridmarketing.model.json.MarketingJson;

/** Reads the documents that stand in this library's own jar. */
final class Shipped {
    private Shipped() {}

    static <D> D read(String path, Class<D> type) {
        try (InputStream in = Shipped.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return MarketingJson.newMapper().readerFor(type).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
