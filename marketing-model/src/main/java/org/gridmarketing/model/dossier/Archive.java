package org.gridmarketing.model.dossier;

import java.util.List;
import java.util.stream.Stream;

/** Archive (营销档案): dossiers and the tables they share; a large one is never wholly in memory. */
public interface Archive {
    /**
     * The tables.
     *
     * @return what several customers share
     */
    ReferenceTables tables();

    /**
     * The dossiers.
     *
     * @return a new stream each time, to be closed by the caller
     */
    Stream<Dossier> dossiers();

    /**
     * A small archive in memory.
     *
     * @param tables what several customers share
     * @param dossiers the dossiers
     * @return the archive
     */
    static Archive of(ReferenceTables tables, List<Dossier> dossiers) {
        List<Dossier> copy = List.copyOf(dossiers);
        return new Archive() {
            @Override
            public ReferenceTables tables() {
                return tables;
            }

            @Override
            public Stream<Dossier> dossiers() {
                return copy.stream();
            }
        };
    }
}
