package org.gridmarketing.examples.quickstart;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.gridmarketing.billing.Billing;
import org.gridmarketing.billing.ComputedBill;
import org.gridmarketing.billing.page.BillPage;
import org.gridmarketing.fixtures.SampleArchive;
import org.gridmarketing.fixtures.SampleCases;
import org.gridmarketing.model.catalog.CaseTariffs;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.dossier.Archive;
import org.gridmarketing.model.dossier.BillingCase;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.rules.api.RuleContext;
import org.gridmarketing.rules.api.RuleProfile;
import org.gridmarketing.rules.engine.RuleEngine;
import org.gridmarketing.rules.engine.RuleSet;
import org.gridmarketing.rules.engine.ValidationReport;

/** Bills a document, explains the bill and checks the archive. */
final class Program {
    /** What is printed of a bill. */
    enum Form {
        /** Bill, derivation and findings. */
        FULL,
        /** Bill and findings. */
        BRIEF,
        /** A web page of bill and derivation. */
        WEB_PAGE
    }

    private final Words words;
    private final Form form;

    Program(Language language, Form form) {
        this.words = new Words(language);
        this.form = form;
    }

    /** The sample customer's bill, and what is wrong with the sample archive. */
    Screen sample() {
        return print(SampleCases.hubei35Kv(), SampleArchive.archive());
    }

    /** The bill of a user's document, and what is wrong with its dossier. */
    Screen file(Path file) {
        Outcome<BillingCase> read = new CaseReader(words.language()).read(file);
        if (read instanceof Outcome.Ok<BillingCase> ok) {
            BillingCase document = ok.value();
            return print(document, Archive.of(document.tables(), List.of(document.dossier())));
        }
        Page page = new Page();
        new RefusalView(words, read.issues()).addTo(page);
        return Screen.refused(page);
    }

    private Screen print(BillingCase document, Archive archive) {
        Page page = new Page();
        Outcome<ComputedBill> outcome = Billing.bill(document);
        if (!(outcome instanceof Outcome.Ok<ComputedBill> ok)) {
            String customerNo = document.dossier().customer().no();
            new RefusalView(words, outcome.issues()).addTo(page, customerNo);
            return Screen.refused(page);
        }
        ComputedBill computed = ok.value();
        if (form == Form.WEB_PAGE) {
            return Screen.ok(BillPage.render(computed, words.language()));
        }
        new BillView(words, computed.bill()).addTo(page);
        if (form == Form.FULL) {
            new ExplanationView(words, computed.bill(), computed.explain()).addTo(page);
        }
        new FindingsView(words, check(document, archive)).addTo(page);
        return Screen.ok(page.toString());
    }

    /** The archive is judged as of the last day of the billing period: the program has no clock. */
    private static ValidationReport check(BillingCase document, Archive archive) {
        RuleContext context = RuleContext.of(
                document.period().to(),
                YearMonth.from(document.period().to()),
                document.tables(),
                CaseTariffs.of(document).orElseThrow(),
                RuleProfile.standard());
        return RuleEngine.standard().run(RuleSet.standard(), archive, context);
    }
}
