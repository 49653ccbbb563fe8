package org.gridmarketing.rules.engine;

import java.util.List;
import org.gridmarketing.model.finding.Finding;
import org.gridmarketing.rules.api.Waiver;

/**
 * Waived finding (已豁免的问题): what is wrong and need not be mended for the time being.
 *
 * @param finding what is wrong
 * @param waivers the waivers that cover it and hold, at least one
 */
public record WaivedFinding(Finding finding, List<Waiver> waivers) {
    /**
     * Makes the list immutable.
     *
     * @param finding what is wrong
     * @param waivers the waivers that cover it and hold, at least one
     */
    public WaivedFinding {
        waivers = List.copyOf(waivers);
    }
}
