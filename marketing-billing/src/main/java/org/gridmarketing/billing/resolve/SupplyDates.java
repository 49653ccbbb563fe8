package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.customer.Customer;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;

/** Dates of supply (供电起止日期): a bill is for a time in which there was supply, as far as the archive says when that was. */
final class SupplyDates {
    private final Resolution resolution;
    private final Recorded<LocalDate> begun;
    private final String attribute;

    private SupplyDates(Resolution resolution) {
        Customer customer = resolution.customer();
        boolean energised = customer.energisedOn().isPresent();
        this.resolution = resolution;
        this.begun = energised ? customer.energisedOn() : customer.openedOn();
        this.attribute = energised ? "energisedOn" : "openedOn";
    }

    /** Dates that contradict each other or the period; where they contradict each other, nobody knows what the period meets. */
    static void check(Resolution resolution) {
        SupplyDates dates = new SupplyDates(resolution);
        if (dates.contradict()) {
            dates.tellContradiction();
        } else {
            dates.checkPeriod();
        }
    }

    /** The last day of supply, where it is known and not before the first one. */
    static Optional<LocalDate> closing(Resolution resolution) {
        return new SupplyDates(resolution).contradict()
                ? Optional.empty()
                : resolution.customer().closedOn().toOptional();
    }

    private boolean contradict() {
        Optional<LocalDate> last = resolution.customer().closedOn().toOptional();
        return begun.toOptional()
                .filter(first -> last.filter(first::isAfter).isPresent())
                .isPresent();
    }

    private void tellContradiction() {
        Args args = Args.of("begun", begun.toOptional().orElseThrow())
                .and("ended", resolution.customer().closedOn().toOptional().orElseThrow());
        tell(BillingIssues.SUPPLY_DATES_CONTRADICT, "closedOn", args);
    }

    private void checkPeriod() {
        Optional<LocalDate> first = begun.toOptional();
        Optional<LocalDate> last = resolution.customer().closedOn().toOptional();
        LocalDate to = resolution.period().to();
        first.filter(day -> day.isAfter(to))
                .ifPresent(day -> tell(
                        BillingIssues.PERIOD_BEFORE_SUPPLY,
                        attribute,
                        Args.of("to", to).and("begun", day)));
        LocalDate from = resolution.period().firstDay();
        last.filter(day -> day.isBefore(from))
                .ifPresent(day -> tell(
                        BillingIssues.PERIOD_AFTER_CLOSING,
                        "closedOn",
                        Args.of("first", from).and("ended", day)));
    }

    private void tell(IssueCode code, String of, Args args) {
        resolution.issues().add(code, resolution.customer().ref(), of, args);
    }
}
