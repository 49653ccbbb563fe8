package org.gridmarketing.metering.lineloss;

/**
 * Member of an assessment unit (考核单元成员): a metered flow and what it counts as.
 *
 * @param flow the metered flow
 * @param role what it counts as
 * @param lossless whether it is sold over a lossless line (无损线路); only for what is sold
 */
public record UnitMember(MeteredFlow flow, MemberRole role, boolean lossless) {
    /**
     * Checks that only sold energy is lossless.
     *
     * @param flow the metered flow
     * @param role what it counts as
     * @param lossless whether it is sold over a lossless line
     * @throws IllegalArgumentException if anything but sold energy is called lossless
     */
    public UnitMember {
        if (lossless && role != MemberRole.SOLD) {
            throw new IllegalArgumentException("only sold energy can be lossless, not " + role);
        }
    }

    /**
     * A member that is not lossless.
     *
     * @param flow the metered flow
     * @param role what it counts as
     * @return the member
     */
    public static UnitMember of(MeteredFlow flow, MemberRole role) {
        return new UnitMember(flow, role, false);
    }

    /**
     * A customer behind a lossless line.
     *
     * @param flow the metered flow
     * @return the member
     */
    public static UnitMember lossless(MeteredFlow flow) {
        return new UnitMember(flow, MemberRole.SOLD, true);
    }
}
