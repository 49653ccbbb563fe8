package org.gridmarketing.model.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridmarketing.model.code.BusinessOwner;
import org.gridmarketing.model.code.Centre;
import org.gridmarketing.model.code.Language;
import org.gridmarketing.model.code.Severity;
import org.gridmarketing.model.outcome.ObjectRef;
import org.gridmarketing.model.text.Arg;
import org.gridmarketing.model.text.Args;
import org.gridmarketing.model.text.Messages;
import org.gridmarketing.model.text.Names;
import org.immutables.value.Value;

/** Finding (核查问题): one archived fact that a check refused, what was expected, who is to mend it and how. */
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
public interface Finding extends WithFinding {
    /**
     * Rule (规则编号).
     *
     * @return the check
     */
    RuleId rule();

    /**
     * Edition (标准版本).
     *
     * @return the edition that the check went by, such as {@code DL/T 448-2016}; empty where it depends on none
     */
    Optional<String> edition();

    /**
     * Severity (严重程度).
     *
     * @return how bad it is, after any re-grading by a profile
     */
    Severity severity();

    /**
     * Customer (用电客户编号).
     *
     * @return the customer in whose dossier it stands; empty where it stands in no dossier
     */
    @Value.Default
    default String customerNo() {
        return "";
    }

    /**
     * Unit (供电单位编号).
     *
     * @return the unit that serves the customer, as archived; empty where there is none or it cannot be read
     */
    @Value.Default
    default String orgNo() {
        return "";
    }

    /**
     * Subject (问题对象).
     *
     * @return the object that is wrong
     */
    ObjectRef subject();

    /**
     * Attribute (问题字段).
     *
     * @return its attribute, such as {@code ratedCapacity}; empty where the object as a whole is meant
     */
    @Value.Default
    default String attribute() {
        return "";
    }

    /**
     * Place (位置).
     *
     * @return where in the attribute, for what has no key of its own, such as register and time of a reading; empty elsewhere
     */
    @Value.Default
    default String place() {
        return "";
    }

    /**
     * Message key (文案键).
     *
     * @return the key of the text
     */
    String messageKey();

    /**
     * Arguments (文案参数).
     *
     * @return what the text speaks of
     */
    @Value.Default
    default Args args() {
        return Args.none();
    }

    /**
     * Observed (档案值).
     *
     * @return what is archived, with its unit; empty where nothing is
     */
    Optional<Arg> observed();

    /**
     * Expected (应为).
     *
     * @return what was expected, with its unit; empty where it cannot be said in one value or range
     */
    Optional<Arg> expected();

    /**
     * Owner (业务分工).
     *
     * @return the line of business that answers for it
     */
    BusinessOwner owner();

    /**
     * Centre (责任中心).
     *
     * @return the centre that mends it
     */
    Centre centre();

    /**
     * Bill parts (影响的电费环节).
     *
     * @return what is at stake on the bill
     */
    List<BillPart> billParts();

    /**
     * Proposed correction (修正建议).
     *
     * @return how it could be mended; empty where nobody can say
     */
    Optional<Proposal> proposal();

    /**
     * Fingerprint (问题指纹): the same for the same fault of the same object in every run, whatever its value, its severity, its
     * text or the profile; made of rule, edition, customer, object, attribute and place.
     *
     * @return 24 hexadecimal digits
     */
    default String fingerprint() {
        return Fingerprint.of(
                rule().id(),
                edition().orElse(""),
                customerNo(),
                subject().type(),
                subject().key(),
                attribute(),
                place());
    }

    /**
     * The text, with personal data masked.
     *
     * @param language of the text
     * @return one sentence; the key of the text and the arguments where the rule's text is missing or does not fit them
     */
    default String message(Language language) {
        return Messages.textOrKey(messageKey(), args().map((name, arg) -> inWords(name, arg, language)), language);
    }

    /**
     * This finding with personal data in the clear, for those who are entitled to it.
     *
     * @return a finding of which nothing is masked
     */
    default Finding disclosed() {
        return withArgs(args().map((name, arg) -> arg.disclosed()))
                .withObserved(observed().map(Arg::disclosed))
                .withExpected(expected().map(Arg::disclosed))
                .withProposal(proposal().map(Proposal::disclosed));
    }

    /** Names of types and attributes are kept as such in the arguments, and become words only for a reader. */
    private Arg inWords(String name, Arg arg, Language language) {
        if (!(arg instanceof Arg.Text text)) {
            return arg;
        }
        if (Set.of("table", "what").contains(name)) {
            return new Arg.Text(Names.type(text.text(), language));
        }
        return Set.of("attribute", "other", "flag").contains(name)
                ? new Arg.Text(attribute(text.text(), language))
                : arg;
    }

    private String attribute(String path, Language language) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Names.attributeAlone(subject().type(), path, language)
                : Names.type(path.substring(0, dot), language)
                        + " "
                        + Names.attributeAlone(path.substring(0, dot), path.substring(dot + 1), language);
    }

    /**
     * Starts a new one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Finding}; an attribute can be set once. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
