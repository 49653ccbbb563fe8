package org.gridmarketing.model.tariff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.TouBand;
import org.gridmarketing.model.outcome.Issue;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.outcome.Outcome;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.NotEmpty;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Bilingual;
import org.gridmarketing.model.time.DayTraits;
import org.immutables.value.Value;

/**
 * Time-of-use scheme (分时方案): which band holds at which hour for one class of users, with its versions over time.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTouScheme.class)
@JsonDeserialize(as = ImmutableTouScheme.class)
public interface TouScheme extends WithTouScheme {
    /** Two versions of a scheme are in force on the same day. */
    IssueCode VERSIONS_OVERLAP = new IssueCode("MODEL.TOU_VERSIONS_OVERLAP");

    /** Between two versions of a scheme no version is in force. */
    IssueCode VERSIONS_GAP = new IssueCode("MODEL.TOU_VERSIONS_GAP");

    /** Some hours of a day have no band. */
    IssueCode NOT_COVERED = new IssueCode("MODEL.TOU_NOT_COVERED");

    /** Some hours of a day have two bands of which neither wins. */
    IssueCode COVERED_TWICE = new IssueCode("MODEL.TOU_COVERED_TWICE");

    /** Sharp hours lie in the valley. */
    IssueCode SHARP_IN_VALLEY = new IssueCode("MODEL.TOU_SHARP_IN_VALLEY");

    /** Ratios of two rows hold in the same month. */
    IssueCode RATIOS_TWICE = new IssueCode("MODEL.TOU_RATIOS_TWICE");

    /** No version is in force on a day. */
    IssueCode NO_VERSION = new IssueCode("MODEL.TOU_NO_VERSION");

    /** The band hangs on a temperature that is not known. */
    IssueCode TEMPERATURE_MISSING = new IssueCode("MODEL.TOU_TEMPERATURE_MISSING");

    /**
     * Scheme code (分时方案代码).
     *
     * @return the key within its document; not blank
     */
    @NotBlank
    String code();

    /**
     * Name (名称).
     *
     * @return the name in both languages
     */
    Bilingual name();

    /**
     * User class (执行范围).
     *
     * @return to whom it applies
     */
    UserFilter users();

    /**
     * Versions (版本).
     *
     * @return at least one
     */
    @NotEmpty
    List<TouVersion> versions();

    /**
     * The band at an instant; a pure function of the scheme and its arguments.
     *
     * @param instant local time; the hours after midnight belong to the calendar day they lie in
     * @param traits what the date does not tell of that day
     * @return the band, or why it cannot be told: no version in force, a temperature that is not known, an hour without a band
     *     or with two
     */
    default Outcome<TouBand> band(LocalDateTime instant, DayTraits traits) {
        LocalDate day = instant.toLocalDate();
        return version(day)
                .map(version -> band(version, TouDay.of(day, traits), instant.toLocalTime()))
                .orElseGet(() -> refused(NO_VERSION, Args.of("day", day)));
    }

    private Outcome<TouBand> band(TouVersion version, TouDay day, LocalTime time) {
        if (day.hangsOnTemperature(version, time)) {
            return refused(TEMPERATURE_MISSING, Args.of("time", time));
        }
        List<TouBand> bands =
                day.winners(version, time).stream().map(TouRow::band).distinct().toList();
        if (bands.size() > 1) {
            Args args = TouSchemeCheck.args(day, time + "-" + time.plusMinutes(30));
            return refused(COVERED_TWICE, args.and("first", bands.get(0)).and("second", bands.get(1)));
        }
        return bands.stream()
                .findFirst()
                .or(version::rest)
                .map(Outcome::ok)
                .orElseGet(() -> refused(NOT_COVERED, TouSchemeCheck.args(day, time + "-" + time.plusMinutes(30))));
    }

    private Outcome<TouBand> refused(IssueCode code, Args args) {
        return Outcome.refused(new Issue(code, ref(), "versions", args));
    }

    /**
     * The version in force on a day.
     *
     * @param day the day
     * @return the version; empty where none is
     */
    default Optional<TouVersion> version(LocalDate day) {
        return versions().stream()
                .filter(each -> each.effective().contains(day))
                .findFirst();
    }

    /**
     * Reference to this scheme in issues.
     *
     * @return its type and code
     */
    default ObjectRef ref() {
        return ObjectRef.of(TouScheme.class, code());
    }

    /**
     * Looks at every kind of day: each half hour has one band, versions do not overlap and leave no gap.
     *
     * @return this scheme, or every problem together; equal hours of several months and kinds of day are told as one problem
     */
    default Outcome<TouScheme> validated() {
        List<Issue> issues = TouSchemeCheck.issues(this);
        return issues.isEmpty() ? Outcome.ok(this) : Outcome.refused(issues);
    }

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the code is blank or there is no version
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(code(), "TouScheme.code");
        if (versions().isEmpty()) {
            throw new IllegalArgumentException("TouScheme.versions must not be empty: " + code());
        }
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TouScheme}; an attribute can be set once. */
    final class Builder extends ImmutableTouScheme.Builder {
        Builder() {}
    }
}
