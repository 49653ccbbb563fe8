package org.gridmarketing.rules.api;

import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.finding.BillPart;
import org.gridmarketing.model.finding.RuleId;
import org.gridmarketing.model.legal.LegalBasis;
import org.gridmarketing.model.outcome.IssueCode;
import org.gridmarketing.model.record.Keys;
import org.gridmarketing.model.text.Bilingual;
import org.immutables.value.Value;

/** Rule descriptor (规则说明): what is known of a rule without running it. */
@Value.Immutable
public interface RuleDescriptor extends WithRuleDescriptor {
    /**
     * Id (规则编号).
     *
     * @return the stable name, never derived from a class name
     */
    RuleId id();

    /**
     * Aliases (别名).
     *
     * @return other ids under which the same check is printed or was known; it is evaluated once
     */
    List<RuleId> aliases();

    /**
     * Repeats (重复条目).
     *
     * @return the other places where the same check is printed, with the owner and centre printed there
     */
    List<Repeat> repeats();

    /**
     * List (核查清单).
     *
     * @return the printed list; empty for a check that is not printed
     */
    Optional<PrintedList> list();

    /**
     * Item (条目号).
     *
     * @return the item number in the printed list, or the name inside the pack
     */
    String item();

    /**
     * Title (规则名称).
     *
     * @return as printed, and in English
     */
    Bilingual title();

    /**
     * Owners (业务分工).
     *
     * @return at least one; findings are routed to the first
     */
    List<BusinessOwner> owners();

    /**
     * Owner certainty (业务分工可靠程度).
     *
     * @return how sure it is that the printed label belongs to this check
     */
    @Value.Default
    default OwnerCertainty ownerCertainty() {
        return OwnerCertainty.EXACT;
    }

    /**
     * Centre (责任中心).
     *
     * @return the organisation that mends what is found, as the list prints it
     */
    Centre centre();

    /**
     * Centre by the annex note (附注另定的责任中心).
     *
     * @return the centre to which a note of the lists gives this check against the printed one; empty where it does not
     */
    Optional<Centre> noteCentre();

    /**
     * Severity (严重程度).
     *
     * @return the severity unless a profile re-grades it
     */
    Severity severity();

    /**
     * Kind (核查类型).
     *
     * @return the name of the parameterised test, such as {@code NOT_NULL}
     */
    String kind();

    /**
     * Reading (释义).
     *
     * @return how a doubtful title is read, and which cases are knowingly reported or spared; empty where it is plain
     */
    Optional<Bilingual> reading();

    /**
     * Legal basis (政策依据).
     *
     * @return the clauses it rests on; empty where only the printed list is known
     */
    List<LegalBasis> bases();

    /**
     * Edition (适用版本).
     *
     * @return the edition of a standard on which it depends; empty where it depends on none
     */
    Optional<Edition> edition();

    /**
     * Interpretation (条文口径).
     *
     * @return whether the title is taken word for word or as {@link #reading()} says
     */
    @Value.Default
    default Interpretation interpretation() {
        return Interpretation.ADVISED;
    }

    /**
     * Inputs (所需字段).
     *
     * @return the archived attributes that it looks at; where their type is not supplied to a run, the rule is undecided
     */
    List<FieldPath> inputs();

    /**
     * Bill parts (影响环节).
     *
     * @return what is at stake where the check fails
     */
    List<BillPart> billParts();

    /**
     * Argument names (参数名).
     *
     * @return every name that the arguments of a violation may have
     */
    List<String> argumentNames();

    /**
     * Variants (文案分支).
     *
     * @return every variant that a violation may have, as in {@link RuleOutcome.Violated}, the empty one for a single text; a rule set is
     *     refused where the text of one is missing. Empty where they are not told
     */
    List<String> variants();

    /**
     * Refusal covered (对应的拒算原因).
     *
     * @return the reason for which metering or billing refuses the same fault
     */
    Optional<IssueCode> refusedAs();

    /**
     * Message key (文案键).
     *
     * @return the key, or the stem of the keys, of its texts
     */
    String messageKey();

    /**
     * Routed owner (主责业务).
     *
     * @return the first of {@link #owners()}
     */
    default BusinessOwner owner() {
        return owners().get(0);
    }

    /**
     * The key of one text.
     *
     * @param variant as in {@link RuleOutcome.Violated}
     * @return stem and variant
     */
    default String messageKey(String variant) {
        return variant.isEmpty() ? messageKey() : messageKey() + "." + variant;
    }

    /**
     * Checks what a rule cannot do without.
     *
     * @throws IllegalArgumentException if there is no owner, or item, kind or message key is blank
     */
    @Value.Check
    default void check() {
        Keys.requireNotBlank(item(), "RuleDescriptor.item");
        Keys.requireNotBlank(kind(), "RuleDescriptor.kind");
        Keys.requireNotBlank(messageKey(), "RuleDescriptor.messageKey");
        if (owners().isEmpty()) {
            throw new IllegalArgumentException("RuleDescriptor.owners must not be empty: " + id());
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

    /** Builds {@link RuleDescriptor}; an attribute can be set once. */
    final class Builder extends ImmutableRuleDescriptor.Builder {
        Builder() {}
    }
}
