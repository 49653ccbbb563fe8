package org.gridmarketing.model.tariff;

/** To which bands the loss energy of a point goes (损耗电量分时方式); it differs by province. */
public enum LossPlacement {
    /** All to the flat band. */
    FLAT_BAND,
    /** By the energy of each band, the remainder to the flat band. */
    SPREAD_BY_BAND
}
