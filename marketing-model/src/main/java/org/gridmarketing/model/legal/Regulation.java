package org.gridmarketing.model.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridmarketing.model.time.EffectiveRange;

/**
 * Regulation (法规文件): a document that steps of a calculation rest on, with the days for which it is cited. What is billed is explained by
 * the edition of its own days: a charge of 2009 does not cite a document of 2016.
 *
 * <p>The days are known from practice; the gazettes were not read. A document of which the year alone is known is cited from the next year on.
 */
public enum Regulation {
    /** （75）水电财字67号, prices of electricity and heat: cited until 发改办价格〔2016〕1583号 put its own rules of the basic charge in place. */
    PRICES_1975("（75）水电财字67号", EffectiveRange.of(LocalDate.of(1976, 1, 1), LocalDate.of(2016, 6, 30))),
    /** 水电财字〔1983〕215号, power-factor adjustment, of 2 December 1983. */
    POWER_FACTOR_1983("水电财字〔1983〕215号", EffectiveRange.since(LocalDate.of(1983, 12, 2))),
    /** 供电营业规则 of 1996. */
    SUPPLY_RULES_1996("供电营业规则（1996）", SupplyRulesEdition.EDITION_1996.inForce()),
    /** 供电营业规则 of 2024; the numbers of its articles are not known here. */
    SUPPLY_RULES_2024("供电营业规则（2024）", SupplyRulesEdition.EDITION_2024.inForce()),
    /** 发改价格〔2011〕2617号, residential tiers, which began on 1 July 2012. */
    TIERS_2011("发改价格〔2011〕2617号", EffectiveRange.since(LocalDate.of(2012, 7, 1))),
    /** 发改办价格〔2016〕1583号, ways of charging capacity and demand; in force since the middle of 2016, here 1 July. */
    BASIC_CHARGE_2016("发改办价格〔2016〕1583号", EffectiveRange.since(LocalDate.of(2016, 7, 1))),
    /** 国家电网财〔2016〕633号, by which the State Grid carries 1583号 out; cited from the same day. */
    STATE_GRID_2016("国家电网财〔2016〕633号", EffectiveRange.since(LocalDate.of(2016, 7, 1))),
    /** 发改办价格〔2021〕809号, purchase by the grid company for its customers. */
    AGENCY_PURCHASE_2021("发改办价格〔2021〕809号", EffectiveRange.since(LocalDate.of(2022, 1, 1))),
    /** 发改价格〔2023〕526号, transmission prices of the third period, which began on 1 June 2023. */
    TRANSMISSION_2023("发改价格〔2023〕526号", EffectiveRange.since(LocalDate.of(2023, 6, 1))),
    /** 财税〔2018〕32号, by which value-added tax of 17 % became 16 % on 1 May 2018; known from public repositories that name it. */
    VAT_RATE_2018("财税〔2018〕32号", EffectiveRange.of(LocalDate.of(2018, 5, 1), LocalDate.of(2019, 3, 31))),
    /**
     * 财政部 税务总局 海关总署公告2019年第39号, by which 16 % became 13 % on 1 April 2019; known from public repositories that name it. Cited
     * until the law on value-added tax took effect.
     */
    VAT_RATE_2019("财政部 税务总局 海关总署公告2019年第39号", EffectiveRange.of(LocalDate.of(2019, 4, 1), LocalDate.of(2025, 12, 31))),
    /** 增值税法, in force since 1 January 2026; bills of that year name its article 6, by which funds collected with a bill bear no tax. */
    VAT_LAW("增值税法", EffectiveRange.since(LocalDate.of(2026, 1, 1)));

    private final String document;

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
    private final EffectiveRange inForce;

    Regulation(String document, EffectiveRange inForce) {
        this.document = document;
        this.inForce = inForce;
    }

    /**
     * The document as it is cited.
     *
     * @return its number or name
     */
    public String document() {
        return document;
    }

    /**
     * When it is cited.
     *
     * @return the days, both ends included
     */
    public EffectiveRange inForce() {
        return inForce;
    }

    /**
     * A clause that was read in a text of the document.
     *
     * @param clause the clause or table; empty for the whole document
     * @return the basis for the days on which the document is in force
     */
    public LegalBasis verified(String clause) {
        return basis(clause, true);
    }

    /**
     * A clause that is known from practice.
     *
     * @param clause the clause or table; empty for the whole document
     * @return the basis for the days on which the document is in force, marked doubtful
     */
    public LegalBasis unverified(String clause) {
        return basis(clause, false);
    }

    private LegalBasis basis(String clause, boolean read) {
        return new LegalBasis(document, clause, read, Optional.of(inForce));
    }

    /**
     * A rule that both editions of 供电营业规则 have. Of the edition of 2024 no article is named, for none is known here.
     *
     * @param clauseOf1996 the article of the edition of 1996; empty where it is not known
     * @return the rule in both editions, each for its own days, marked doubtful
     */
    public static List<LegalBasis> supplyRules(String clauseOf1996) {
        return List.of(SUPPLY_RULES_1996.unverified(clauseOf1996), SUPPLY_RULES_2024.unverified(""));
    }
}
