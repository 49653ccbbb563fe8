package org.gridmarketing.model.tariff;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.text.Args;
import org.jspecify.annotations.Nullable;

/**
 * Tariff catalogue (电价表): tariffs by price code, validated together.
 */
public final class TariffCatalog {
    /** A price code stands twice in the catalogue. */
    public static final IssueCode DUPLICATE_CODE = new IssueCode("MODEL.TARIFF_CODE_TWICE");

    /** Two versions of a tariff are in force on the same day. */
    public static final IssueCode VERSIONS_OVERLAP = new IssueCode("MODEL.TARIFF_VERSIONS_OVERLAP");

    /** No version of a tariff is in force on days between two versions. */
    public static final IssueCode VERSIONS_GAP = new IssueCode("MODEL.TARIFF_VERSIONS_GAP");

    /** No version that names an org unit is in force on days between two that name it (供电单位的版本间断). */
    public static final IssueCode UNITS_GAP = new IssueCode("MODEL.TARIFF_UNITS_GAP");

    /** Two versions with different sets of org units are in force on one day and both name a unit (同一供电单位同日有两个版本). */
    public static final IssueCode UNITS_NAMED_TWICE = new IssueCode("MODEL.TARIFF_UNITS_NAMED_TWICE");

    /** A version without tiers stands between versions with tiers. */
    public static final IssueCode TIERS_MISSING = new IssueCode("MODEL.TARIFF_TIERS_MISSING");

    /** A component has no price in a band whose whole price is published. */
    public static final IssueCode BAND_WITHOUT_PRICE = new IssueCode("MODEL.TARIFF_BAND_WITHOUT_PRICE");

    /** A single-part version has a basic charge, which nothing would bill. */
    public static final IssueCode BASIC_CHARGE_NOT_BILLED = new IssueCode("MODEL.TARIFF_BASIC_CHARGE_NOT_BILLED");

    private static final TariffCatalog EMPTY = new TariffCatalog(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, Tariff> byCode;

    private TariffCatalog(ImmutableSortedMap<String, Tariff> byCode) {
        this.byCode = byCode;
    }

    /**
     * A catalogue without tariffs.
     *
     * @return the empty catalogue
     */
    public static TariffCatalog empty() {
        return EMPTY;
    }

    /**
     * A catalogue of tariffs. Looked at here: codes that stand twice, versions that overlap or leave days out, for all units and
     * for each unit that is named; tiers missing between versions with tiers; bands whose whole price is published while a
     * component has none. Looked at elsewhere: holes and order of tiers when a {@link TierSchedule} is built; hours without
     * a band, or with two, by {@link TouScheme#validated()}, as a tariff does not name its scheme. Not looked at: whether a two-part
     * version has a {@link TariffVersion#basicCharge()}, and which bands a component by band leaves out where no whole price is
     * published.
     *
     * @param tariffs in any order
     * @return the catalogue, or every problem of all tariffs together
     */
    public static Outcome<TariffCatalog> of(Collection<Tariff> tariffs) {
        List<Issue> issues = new ArrayList<>();
        Map<String, Tariff> byCode = new HashMap<>();
        for (Tariff tariff : tariffs) {
            if (byCode.putIfAbsent(tariff.code(), tariff) != null) {
                issues.add(new Issue(DUPLICATE_CODE, ref(tariff), "code", Args.none()));
            }
            issues.addAll(TariffCheck.issues(tariff));
        }
        return issues.isEmpty()
                ? Outcome.ok(new TariffCatalog(ImmutableSortedMap.copyOf(byCode)))
                : Outcome.refused(issues);
    }

    /**
     * One catalogue of several sources (合并电价表), such as the tables of an area that are published month by month. Tariffs of
     * one code in different sources become one tariff with all their versions by ascending first day; its name is that of the source whose
     * versions begin last.
     *
     * <p>Months that are not adjacent, such as January and June, cannot be put together: nobody knows what the price was between them.
     * They are kept apart, one catalogue for each run of months without a gap, of which a billing case names the one of its period.
     *
     * @param sources the tariffs of each source, in any order
     * @return the catalogue, or every problem together: a code that stands twice in one source, and whatever {@link #of(Collection)} finds
     *     in the tariffs put together, such as versions of two sources that overlap or leave days between them without a price
     */
    public static Outcome<TariffCatalog> merge(Collection<? extends Collection<Tariff>> sources) {
        return TariffMerge.of(sources);
    }

    /**
     * A tariff by its code.
     *
     * @param code the price code
     * @return the tariff, or empty where the code is unknown
     */
    public Optional<Tariff> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All tariffs.
     *
     * @return by ascending price code
     */
    public List<Tariff> tariffs() {
        return List.copyOf(byCode.values());
    }

    private static ObjectRef ref(Tariff tariff) {
        return ObjectRef.of(Tariff.class, tariff.code());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TariffCatalog that && byCode.equals(that.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    @Override
    public String toString() {
        return "TariffCatalog" + byCode.keySet();
    }
}
