package org.gridmarketing.rules.api;

/** Routing (责任中心归口): which of two printed words decides the centre that mends a finding. */
public enum Routing {
    /** The centre printed beside the check (按清单所列). */
    PRINTED,
    /** The note to the lists, which gives checks of billing data to the billing centre whatever is printed (按附注). */
    ANNEX_NOTE
}
