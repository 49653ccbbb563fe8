package org.gridmarketing.billing.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.billing.tariff.CompiledTariff;
import org.gridmarketing.model.point.FormerPrice;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.time.BillingPeriod;
import org.gridmarketing.model.time.Timeline;

/** The tariff of an agreement on each day of the period: its price code of that day, and the version of that code in force. */
final class TariffResolver {
    private final Resolution resolution;
    private final PriceAgreement agreement;

    private TariffResolver(Resolution resolution, PriceAgreement agreement) {
        this.resolution = resolution;
        this.agreement = agreement;
    }

    /** Empty, and told, where a day has no tariff. */
    static Optional<Timeline<CompiledTariff>> resolve(Resolution resolution, PriceAgreement agreement) {
        return resolution
                .issues()
                .require(agreement.priceCode(), agreement.ref(), "priceCode")
                .flatMap(code -> new TariffResolver(resolution, agreement).resolve(code));
    }

    /** What is in force on some day of the period, where nothing has to be told. */
    static List<CompiledTariff> inPeriod(Resolution resolution, PriceAgreement agreement) {
        List<CompiledTariff> found = new ArrayList<>(1);
        if (agreement.priceCode() instanceof Recorded.Present<String> code) {
            Timeline<String> codes = new TariffResolver(resolution, agreement).codes(code.value());
            for (Timeline.Segment<String> segment : codes.segments()) {
                for (CompiledTariff tariff : versionsIn(resolution, segment.value(), segment.period())) {
                    if (!found.contains(tariff)) {
                        found.add(tariff);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Timeline<CompiledTariff>> resolve(String current) {
        Timeline<String> codes = codes(current);
        TreeMap<LocalDate, CompiledTariff> changes = new TreeMap<>();
        boolean complete = true;
        for (Timeline.Segment<String> segment : codes.segments()) {
            complete &= collect(segment.value(), segment.period(), changes);
        }
        if (!complete) {
            return Optional.empty();
        }
        CompiledTariff first = changes.firstEntry().getValue();
        return Optional.of(Timeline.changing(resolution.period(), first, changes));
    }

    /** The code that held on each day; of former codes the one that ended first after the day. */
    private Timeline<String> codes(String current) {
        if (agreement.formerPrices().isEmpty()) {
            return Timeline.constant(resolution.period(), current);
        }
        List<FormerPrice> former = agreement.formerPrices().stream()
                .sorted(Comparator.comparing(FormerPrice::lastDay))
                .toList();
        SortedMap<LocalDate, String> changes = new TreeMap<>();
        for (int i = 0; i < former.size(); i++) {
            String next = i + 1 < former.size() ? former.get(i + 1).priceCode() : current;
            changes.put(former.get(i).lastDay().plusDays(1), next);
        }
        return Timeline.changing(resolution.period(), former.get(0).priceCode(), changes);
    }

    private static List<CompiledTariff> versionsIn(Resolution resolution, String code, BillingPeriod days) {
        return resolution
                .catalog()
                .versionsIn(code, resolution.customer().orgNo().toOptional(), days);
    }

    private boolean collect(String code, BillingPeriod days, SortedMap<LocalDate, CompiledTariff> changes) {
        IssueCollector issues = resolution.issues();
        if (resolution.catalog().catalog().find(code).isEmpty()) {
            issues.add(BillingIssues.UNKNOWN_PRICE_CODE, agreement.ref(), "priceCode", Args.of("code", code));
            return false;
        }
        List<CompiledTariff> versions = new ArrayList<>(versionsIn(resolution, code, days));
        versions.sort(
                Comparator.comparing(tariff -> tariff.version().effective().from()));
        LocalDate day = days.firstDay();
        for (CompiledTariff tariff : versions) {
            if (tariff.version().effective().contains(day)) {
                changes.put(day, tariff);
                day = tariff.version().effective().to().orElse(days.to()).plusDays(1);
            }
        }
        if (!day.isAfter(days.to())) {
            Args args = Args.of("code", code).and("from", days.firstDay()).and("to", days.to());
            issues.add(BillingIssues.NO_TARIFF_VERSION, agreement.ref(), "priceCode", args);
            return false;
        }
        return true;
    }
}
