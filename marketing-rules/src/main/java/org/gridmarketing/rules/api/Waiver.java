package org.gridmarketing.rules.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.org.OrgTree;
import org.gridmarketing.model.record.Form;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.record.NotBlank;
import org.gridmarketing.model.record.OneOf;
import org.gridmarketing.model.record.Personal;
import org.immutables.value.Value;

/**
 * Waiver (豁免): a decision that a finding, or all findings of a rule in a unit, need not be mended for the time being. Nothing
 * waived vanishes: reports count it, and when the waiver expires the findings return.
 */
@Value.Immutable
@OneOf({"finding", "rule, unit"})
@JsonSerialize(as = ImmutableWaiver.class)
@JsonDeserialize(as = ImmutableWaiver.class)
public interface Waiver extends WithWaiver {
    /** What {@link Finding#fingerprint()} looks like (问题指纹格式): 24 hexadecimal digits in lower case. */
    String FINGERPRINT = "[0-9a-f]{24}";

    /**
     * Finding (问题指纹).
     *
     * @return the fingerprint of the one finding that is waived, as {@link Finding#fingerprint()} gives it; empty for a waiver of a rule in a unit
     */
    @Form(FINGERPRINT)
    Optional<String> finding();

    /**
     * Rule (规则编号).
     *
     * @return the rule whose findings are waived; empty for a waiver of one finding
     */
    Optional<RuleId> rule();

    /**
     * Unit (供电单位编号).
     *
     * @return the unit in which they are waived, with all units that stand below it; empty for a waiver of one finding
     */
    @NotBlank
    Optional<String> unit();

    /**
     * Reason (原因).
     *
     * @return why it need not be mended; not blank
     */
    @NotBlank
    String reason();

    /**
     * Approver (批准人).
     *
     * @return role or staff number of whoever decided, never a name; not blank; personal data
     */
    @Value.Redacted
    @Personal
    @NotBlank
    String approver();

    /**
     * Expiry (到期日).
     *
     * @return the last day on which it holds
     */
    LocalDate expires();

    /**
     * Whether it holds no more.
     *
     * @param asOf the as-of date of a run
     * @return true after its last day
     */
    default boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(expires());
    }

    /**
     * Whether it speaks of a finding, expired or not.
     *
     * @param found the finding
     * @param units which unit stands below which
     * @return true for the finding of its fingerprint, or one of its rule in its unit or in one below
     */
    default boolean covers(Finding found, OrgTree units) {
        return finding().isPresent()
                ? finding().get().equals(found.fingerprint())
                : rule().equals(Optional.of(found.rule()))
                        && unit().filter(no -> units.isWithin(found.orgNo(), no))
                                .isPresent();
    }

    /**
     * Whether it names a unit that nobody knows.
     *
     * @param units the units of the archive
     * @return true where the table of units lacks it, or there is no such table and the number is none of a unit
     */
    default boolean isOfUnknownUnit(OrgTree units) {
        return unit().filter(no -> units.units().isEmpty()
                        ? units.levels(no).isEmpty()
                        : units.find(no).isEmpty())
                .isPresent();
    }

    /**
     * In one line.
     *
     * @return what is waived and until when; whoever approved it is left out, since reports show it
     */
    @JsonIgnore
    default String label() {
        String what = finding().orElseGet(() -> rule().map(RuleId::id).orElse("") + " × " + unit().orElse(""));
        return what + " (" + expires() + ")";
    }

    /**
     * Checks that it says what is waived, why, and by whom.
     *
     * @throws IllegalArgumentException if it names neither one finding nor a rule in a unit, or both, a text is blank, or the finding is no fingerprint
     */
    @Value.Check
    default void check() {
        List<String> problems = new ArrayList<>();
        if (Keys.isBlank(reason())) {
            problems.add("Waiver.reason must not be blank");
        }
        if (Keys.isBlank(approver())) {
            problems.add("Waiver.approver must not be blank");
        }
        boolean one = finding().isPresent() && rule().isEmpty() && unit().isEmpty();
        boolean many = finding().isEmpty() && rule().isPresent() && unit().isPresent();
        if (one == many) {
            problems.add("Waiver must name one finding, or a rule and a unit");
        }
        finding()
                .filter(text -> !text.matches(FINGERPRINT))
                .ifPresent(text -> problems.add(
                        "Waiver.finding must be a fingerprint of 24 lower-case hexadecimal digits: " + text));
        unit().filter(Keys::isBlank).ifPresent(no -> problems.add("Waiver.unit must not be blank"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
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

    /** Builds {@link Waiver}; an attribute can be set once. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
