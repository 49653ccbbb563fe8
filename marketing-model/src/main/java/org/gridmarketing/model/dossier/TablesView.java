package org.gridmarketing.model.dossier;

import java.util.List;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.tariff.TariffCatalog;

/**
 * Tables view (码表视图): what the rows of shared tables name among themselves, what of it leads nowhere, and which keys stand twice; for
 * the tables what {@link DossierView} is for a dossier.
 */
public final class TablesView {
    private final ReferenceTables tables;

    private TablesView(ReferenceTables tables) {
        this.tables = tables;
    }

    /**
     * A view of tables.
     *
     * @param tables the tables
     * @return the view
     */
    public static TablesView of(ReferenceTables tables) {
        return new TablesView(tables);
    }

    /**
     * What in the tables names what else in them, by key.
     *
     * @return every readable reference, also those that lead nowhere or to several rows
     */
    public List<Reference> references() {
        return TablesLinks.inside(tables).toList();
    }

    /**
     * References between rows that lead nowhere, such as a parent of an industry, a unit of a feeder or a segment of a plan that no table
     * holds.
     *
     * @return in the order of the types; none where every reference finds its row
     */
    public List<Reference> dangling() {
        return TablesLinks.dangling(tables).toList();
    }

    /**
     * Org units for which tariffs are meant and which are not in the tables.
     *
     * @param tariffs the tariffs
     * @return by ascending price code, from the tariff to the unit
     */
    public List<Reference> dangling(TariffCatalog tariffs) {
        return TablesLinks.dangling(tables, tariffs).toList();
    }

    /**
     * Every value of the tables that was not understood.
     *
     * @return in the order of the tables; what has no key is named by {@code ReferenceTables /} and its path in them
     */
    public List<UnreadableValue> unreadable() {
        return UnreadableValues.in(tables, ObjectRef.of(ReferenceTables.class, "/"));
    }

    /**
     * Keys that several rows of one table have.
     *
     * @return each of them once, in the order archived
     */
    public List<ObjectRef> duplicates() {
        return Duplicates.among(TablesLinks.rows(tables));
    }
}
