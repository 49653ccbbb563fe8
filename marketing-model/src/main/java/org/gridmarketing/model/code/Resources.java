package org.gridmarketing.model.code;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Opens the text resources of this package as UTF-8, whatever the default of the platform is. */
final class Resources {

    private Resources() {}

    static Reader open(String path) {
        InputStream stream = Resources.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
