package org.gridmarketing.model.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.tariff.PolicyPresetDocument;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.gridmarketing.model.tariff.TouSchemeDocument;

/** Document type (文档类型): a JSON document that users of this module write or read, with its published schema. */
public enum DocumentType {
    /** 计费算例 (billing case). */
    BILLING_CASE(BillingCase.class, "Billing case (计费算例)"),
    /** 客户全套档案 (dossier); a line of an archive file is one. */
    DOSSIER(Dossier.class, "Dossier (客户全套档案)"),
    /** 码表与公共档案 (reference tables). */
    REFERENCE_TABLES(ReferenceTables.class, "Reference tables (码表与公共档案)"),
    /** 电价目录 (tariff catalogue). */
    TARIFF_CATALOG(TariffCatalogDocument.class, "Tariff catalogue (电价目录)"),
    /** 分时时段方案 (time-of-use schemes). */
    TOU_SCHEMES(TouSchemeDocument.class, "Time-of-use schemes (分时时段方案)"),
    /** 计费策略预设 (policy presets). */
    POLICY_PRESETS(PolicyPresetDocument.class, "Policy presets (计费策略预设)");

    private final Class<?> type;
    private final String title;

    DocumentType(Class<?> type, String title) {
        this.type = type;
        this.title = title;
    }

    /**
     * The type that holds such a document in Java.
     *
     * @return for example {@link Dossier}
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Where the schema stands on the class path.
     *
     * @return for example {@code gridmarketing/schema/dossier.schema.json}
     */
    public String resource() {
        return "gridmarketing/schema/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    }

    /**
     * The published schema, JSON Schema 2020-12.
     *
     * @return its text
     */
    public String schema() {
        try (InputStream in = DocumentType.class.getClassLoader().getResourceAsStream(resource())) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource(), e);
        }
    }

    /**
     * The schema as the types give it now; a test holds the published one equal to it.
     *
     * @return a new node
     */
    public ObjectNode generate() {
        return SchemaGenerator.schemaOf(type, title);
    }
}
