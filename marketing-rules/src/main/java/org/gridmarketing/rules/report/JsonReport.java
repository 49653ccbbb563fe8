package org.gridmarketing.rules.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gridmarketing.model.json.MarketingJson;
import org.gridmarketing.rules.engine.ValidationReport;

/** JSON report (JSON 核查报告): a {@link ReportDocument} with a published schema. */
public final class JsonReport {
    private static final String SCHEMA = "gridmarketing/schema/validation-report.schema.json";

    private JsonReport() {}

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param privacy whether names and addresses are shown
     * @return JSON; equal reports give equal text
     */
    public static String render(ValidationReport report, Privacy privacy) {
        ObjectMapper mapper = privacy == Privacy.MASKED ? MarketingJson.newMaskingMapper() : MarketingJson.newMapper();
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(ReportDocument.of(report, privacy));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every report can be written", e);
        }
    }

    /**
     * The published schema, JSON Schema 2020-12.
     *
     * @return its text
     */
    public static String schema() {
        try (InputStream in = JsonReport.class.getClassLoader().getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA, e);
        }
    }
}
