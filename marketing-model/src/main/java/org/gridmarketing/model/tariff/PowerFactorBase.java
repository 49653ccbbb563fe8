package org.gridmarketing.model.tariff;

/** Which lines of an adjusted agreement are in the base of the adjustment (力调电费基数). */
public enum PowerFactorBase {
    /** Those whose component says so in the tariff: areas differ from component to component. */
    AS_TARIFF,
    /** All but government funds and levies, whatever the tariff says. */
    WITHOUT_LEVIES,
    /** All lines, funds and levies too, as some public texts have it. */
    WITH_LEVIES
}
