package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.billing.tariff.CompiledCatalog;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.model.dossier.ReferenceTables;
import org.gridmarketing.model.dossier.StatedFacts;
import org.gridmarketing.model.tariff.BillingPolicy;
import org.gridmarketing.model.time.BillingPeriod;

/** What all parts of the resolver work on, and where they put issues and warnings. Lives as long as one resolution. */
record Resolution(
        DossierView view,
        ReferenceTables tables,
        CompiledCatalog catalog,
        BillingPeriod period,
        BillingPolicy policy,
        StatedFacts stated,
        IssueCollector issues,
        List<BillWarning> warnings) {
    Resolution(
            Dossier dossier,
            ReferenceTables tables,
            CompiledCatalog catalog,
            BillingPeriod period,
            BillingPolicy policy,
            StatedFacts stated) {
        this(
                DossierView.of(dossier),
                tables,
                catalog,
                period,
                policy,
                stated,
                new IssueCollector(dossier.codeProfile()),
                new ArrayList<>());
    }

    Dossier dossier() {
        return view.dossier();
    }

    Customer customer() {
        return view.dossier().customer();
    }
}
