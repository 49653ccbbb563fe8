package org.gridmarketing.billing.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridmarketing.billing.issue.BillingIssues;
import org.gridmarketing.model.bill.BillWarning;
import org.gridmarketing.model.code.ElectricityUse;
import org.gridmarketing.model.code.PowerFactorParticipation;
import org.gridmarketing.model.code.PowerFactorRelief;
import org.gridmarketing.model.code.PowerFactorStandard;
import org.gridmarketing.model.point.MeteringPoint;
import org.gridmarketing.model.point.PriceAgreement;
import org.gridmarketing.model.record.Recorded;
import org.gridmarketing.model.tariff.LightingTreatment;
import org.gridmarketing.model.tariff.PowerFactorPolicy;
import org.gridmarketing.model.tariff.PowerFactorScope;
import org.gridmarketing.model.text.Args;

/** How an agreement takes part in the power-factor assessment, and with which others. */
final class PowerFactorResolver {
    private final Resolution resolution;
    private final List<ResolvedPoint> points;

    PowerFactorResolver(Resolution resolution, List<ResolvedPoint> points) {
        this.resolution = resolution;
        this.points = points;
    }

    /**
     * What of the assessment concerns one agreement.
     *
     * @param assessment the name of what it is assessed in
     */
    record Terms(
            PowerFactorStandard standard,
            PowerFactorParticipation participation,
            PowerFactorRelief relief,
            String assessment) {}

    Terms terms(PriceAgreement agreement) {
        IssueCollector issues = resolution.issues();
        Optional<PowerFactorStandard> archived =
                issues.require(agreement.powerFactorStandard(), agreement.ref(), "powerFactorStandard");
        Optional<PowerFactorParticipation> participation = participation(agreement, archived);
        PowerFactorRelief relief = issues.optional(agreement.powerFactorRelief(), agreement.ref(), "powerFactorRelief")
                .orElse(PowerFactorRelief.NONE);
        PowerFactorStandard standard = archived.orElse(PowerFactorStandard.NONE);
        Terms terms =
                new Terms(standard, participation.orElse(PowerFactorParticipation.NONE), relief, assessment(agreement));
        if (isLighting(agreement, terms)) {
            return lighting(agreement, terms);
        }
        warnOfAssumed(agreement, terms);
        return terms;
    }

    /**
     * An agreement without a standard that does not say whether its energy takes part is billed as taking no part: practice differs by
     * area and connection, so that no reading can be called the right one, and the bill says which was taken.
     */
    private void warnOfAssumed(PriceAgreement agreement, Terms terms) {
        boolean assumed = agreement.powerFactorParticipation().isAbsent()
                && agreement.powerFactorStandard().isPresent()
                && !terms.standard().isAssessed();
        if (assumed && othersAreAssessed(agreement, terms.assessment())) {
            Args args = Args.of("agreement", agreement.no());
            resolution.warnings().add(new BillWarning(BillingIssues.PARTICIPATION_ASSUMED, args));
        }
    }

    private boolean othersAreAssessed(PriceAgreement agreement, String assessment) {
        return points.stream()
                .flatMap(point -> point.agreement().stream())
                .filter(other -> !other.no().equals(agreement.no()) && isAssessed(other) && !isSeparate(other))
                .anyMatch(other -> assessment(other).equals(assessment));
    }

    /** Where participation is none, a standard assesses nothing. */
    private static boolean isAssessed(PriceAgreement agreement) {
        boolean standard = agreement
                .powerFactorStandard()
                .toOptional()
                .filter(PowerFactorStandard::isAssessed)
                .isPresent();
        return standard && !agreement.powerFactorParticipation().equals(Recorded.of(PowerFactorParticipation.NONE));
    }

    /** Where no standard is set, an agreement may still take part with its energy; it must say so only where one is. */
    private Optional<PowerFactorParticipation> participation(
            PriceAgreement agreement, Optional<PowerFactorStandard> standard) {
        IssueCollector issues = resolution.issues();
        boolean assessed = standard.filter(PowerFactorStandard::isAssessed).isPresent();
        Optional<PowerFactorParticipation> participation = assessed
                ? issues.require(agreement.powerFactorParticipation(), agreement.ref(), "powerFactorParticipation")
                : issues.optional(agreement.powerFactorParticipation(), agreement.ref(), "powerFactorParticipation");
        boolean charged = participation
                .filter(each -> each == PowerFactorParticipation.ENERGY_AND_CHARGE
                        || each == PowerFactorParticipation.SEPARATE_SUB_POINT)
                .isPresent();
        if (charged && standard.isPresent() && !assessed) {
            issues.add(BillingIssues.PARTICIPATION_WITHOUT_STANDARD, agreement.ref(), "powerFactorParticipation");
        }
        return participation;
    }

    private Terms lighting(PriceAgreement agreement, Terms terms) {
        LightingTreatment treatment = policy().lighting();
        return switch (treatment) {
            case AS_ARCHIVED -> terms;
            case TAKES_PART -> takingPart(agreement, terms);
            case ENERGY_ONLY -> with(terms, PowerFactorStandard.NONE, PowerFactorParticipation.ENERGY_ONLY);
            case LEFT_OUT -> with(terms, PowerFactorStandard.NONE, PowerFactorParticipation.NONE);
            case BY_CONNECTION ->
                isBehindMainPoint(agreement)
                        ? takingPart(agreement, terms)
                        : with(terms, PowerFactorStandard.NONE, PowerFactorParticipation.NONE);
        };
    }

    /** By the standard of the main point, or of the customer: an agreement for lighting has none of its own. */
    private Terms takingPart(PriceAgreement agreement, Terms terms) {
        Stream<PriceAgreement> ofMainPoint = points.stream()
                .filter(point -> point.agreement().filter(agreement::equals).isPresent())
                .map(point -> main(point.archived()))
                .flatMap(main -> resolution.view().agreements(main.priceAgreementNo()).stream());
        Stream<PriceAgreement> ofCustomer = points.stream().flatMap(point -> point.agreement().stream());
        PowerFactorStandard standard = Stream.concat(ofMainPoint, ofCustomer)
                .flatMap(other -> other.powerFactorStandard().toOptional().stream())
                .filter(PowerFactorStandard::isAssessed)
                .findFirst()
                .orElse(terms.standard());
        return with(terms, standard, PowerFactorParticipation.ENERGY_AND_CHARGE);
    }

    private static Terms with(Terms terms, PowerFactorStandard standard, PowerFactorParticipation participation) {
        return new Terms(standard, participation, terms.relief(), terms.assessment());
    }

    /** What an agreement is for is asked only where lighting is treated in a way of its own, and must be said where that matters. */
    private boolean isLighting(PriceAgreement agreement, Terms terms) {
        if (policy().lighting() == LightingTreatment.AS_ARCHIVED) {
            return false;
        }
        Recorded<ElectricityUse> use = agreement.electricityUse();
        Optional<ElectricityUse> known = use.isAbsent() && isTreatedApart(agreement, terms)
                ? resolution.issues().require(use, agreement.ref(), "electricityUse")
                : resolution.issues().optional(use, agreement.ref(), "electricityUse");
        return known.filter(each -> each == ElectricityUse.NON_RESIDENTIAL_LIGHTING || each.isResidential())
                .isPresent();
    }

    /** Whether the agreement would be billed otherwise if it was for lighting. */
    private boolean isTreatedApart(PriceAgreement agreement, Terms terms) {
        boolean somebody =
                points.stream().flatMap(point -> point.agreement().stream()).anyMatch(PowerFactorResolver::isAssessed);
        return somebody && !lighting(agreement, terms).equals(terms);
    }

    private boolean isBehindMainPoint(PriceAgreement agreement) {
        return points.stream()
                .filter(point -> point.agreement().filter(agreement::equals).isPresent())
                .allMatch(point -> point.archived().parentNo().isPresent());
    }

    private String assessment(PriceAgreement agreement) {
        return policy().scope() == PowerFactorScope.CUSTOMER ? "" : "point " + mainPoints(agreement);
    }

    /** A sub-point that is assessed on its own keeps nothing together. */
    private static boolean isSeparate(PriceAgreement agreement) {
        return agreement
                .powerFactorParticipation()
                .toOptional()
                .filter(each -> each == PowerFactorParticipation.SEPARATE_SUB_POINT)
                .isPresent();
    }

    /** The first of the main points that belong together because agreements share them. */
    private String mainPoints(PriceAgreement agreement) {
        Set<String> together = new TreeSet<>(mainPointsOf(agreement.no()));
        int before;
        do {
            before = together.size();
            for (String no : agreementsAssessedTogether()) {
                Set<String> mains = mainPointsOf(no);
                if (mains.stream().anyMatch(together::contains)) {
                    together.addAll(mains);
                }
            }
        } while (together.size() > before);
        return together.stream().findFirst().orElse("");
    }

    private List<String> agreementsAssessedTogether() {
        return points.stream()
                .flatMap(point -> point.agreement().stream())
                .filter(agreement -> !isSeparate(agreement))
                .map(PriceAgreement::no)
                .distinct()
                .toList();
    }

    private Set<String> mainPointsOf(String agreementNo) {
        Set<String> mains = new TreeSet<>();
        points.stream()
                .filter(point -> point.agreement()
                        .filter(agreement -> agreement.no().equals(agreementNo))
                        .isPresent())
                .forEach(point -> mains.add(main(point.archived()).no()));
        return mains;
    }

    /** The settled point at the head of the chain of parents. */
    private MeteringPoint main(MeteringPoint point) {
        List<MeteringPoint> chain = new ArrayList<>(List.of(point));
        Set<String> seen = new HashSet<>();
        Optional<MeteringPoint> parent = Optional.of(point);
        while (parent.isPresent() && seen.add(parent.get().no())) {
            chain.add(parent.get());
            parent = resolution.view().points(parent.get().parentNo()).stream()
                    .filter(PointResolver::isSettled)
                    .findFirst();
        }
        return chain.get(chain.size() - 1);
    }

    private PowerFactorPolicy policy() {
        return resolution.policy().powerFactor();
    }
}
