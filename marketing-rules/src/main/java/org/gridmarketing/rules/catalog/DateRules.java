package org.gridmarketing.rules.catalog;

import java.util.ArrayList;
import java.util.List;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.dossier.Dossier;
import org.gridmarketing.model.dossier.DossierView;
import org.gridmarketing.rules.api.Rule;
import org.gridmarketing.rules.kind.DateField;
import org.gridmarketing.rules.kind.DateSentinel;
import org.gridmarketing.rules.kind.Gate;
import org.gridmarketing.rules.kind.Subjects;

/** Checks that go over the dates of a whole dossier (日期). */
final class DateRules {
    private static final Subjects<DateField> BUSINESS_DATES = new Subjects<>(DateRules::businessDates, DateField::ref);

    private DateRules() {}

    static List<Rule> all() {
        return List.of(Row.printed("D1-1.1.4")
                .read(
                        "“等相关日期”取立户、送电、计量点投运、电能表安装、变压器安装五项；占位日期另含参数所列",
                        "the open list of dates is read as account opened, energised, point commissioned, meter installed and"
                                + " transformer installed; the profile may name more placeholders than the year 1900")
                .on(BUSINESS_DATES, Gate.always(), new DateSentinel()));
    }

    private static List<DateField> businessDates(DossierView view) {
        Dossier dossier = view.dossier();
        Customer customer = dossier.customer();
        List<DateField> dates = new ArrayList<>();
        dates.add(new DateField(customer.ref(), "openedOn", customer.openedOn()));
        dates.add(new DateField(customer.ref(), "energisedOn", customer.energisedOn()));
        dossier.meteringPoints()
                .forEach(point -> dates.add(new DateField(point.ref(), "commissionedOn", point.commissionedOn())));
        dossier.meterInstallations()
                .forEach(meter -> dates.add(new DateField(meter.ref(), "installedOn", meter.installedOn())));
        dossier.transformers().forEach(each -> dates.add(new DateField(each.ref(), "installedOn", each.installedOn())));
        return dates;
    }
}
