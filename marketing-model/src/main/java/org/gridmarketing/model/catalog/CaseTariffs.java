package org.gridmarketing.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.tariff.Tariff;
import org.gridmarketing.model.tariff.TariffCatalog;
import org.gridmarketing.model.tariff.TariffCatalogDocument;
import org.gridmarketing.model.text.Args;

/** Tariffs of a billing case (算例电价): its own and those of the built-in catalogues that it names, as one catalogue. */
public final class CaseTariffs {
    /** A case names a built-in catalogue that does not exist. */
    public static final IssueCode UNKNOWN_CATALOG = new IssueCode("MODEL.UNKNOWN_CATALOG");

    private CaseTariffs() {}

    /**
     * The catalogue of a case. A price code that stands in several of its sources is one tariff with the versions of all of them
     * ({@link TariffCatalog#merge}), so that the monthly tables of an area can be named together.
     *
     * @param billingCase the case
     * @return all its tariffs, or every problem of them together
     */
    public static Outcome<TariffCatalog> of(BillingCase billingCase) {
        List<Issue> issues = new ArrayList<>();
        List<List<Tariff>> sources = new ArrayList<>();
        sources.add(billingCase.tariffs());
        for (String id : billingCase.catalogs()) {
            Optional<TariffCatalogDocument> document = TariffCatalogs.find(id);
            document.ifPresent(found -> sources.add(found.tariffs()));
            if (document.isEmpty()) {
                issues.add(new Issue(UNKNOWN_CATALOG, ref(billingCase), "catalogs", Args.of("id", id)));
            }
        }
        Outcome<TariffCatalog> catalog = TariffCatalog.merge(sources);
        issues.addAll(catalog.issues());
        return issues.isEmpty() ? catalog : Outcome.refused(issues);
    }

    private static ObjectRef ref(BillingCase billingCase) {
        return ObjectRef.of(BillingCase.class, billingCase.dossier().customer().no());
    }
}
