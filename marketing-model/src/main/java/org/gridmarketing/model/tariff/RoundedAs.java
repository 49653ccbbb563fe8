package org.gridmarketing.model.tariff;

/** What of a component is rounded (取整对象); areas differ. */
public enum RoundedAs {
    /** Each line by itself. */
    LINE,
    /**
     * The sum of the lines of a component; lines are shown in fen, and the line with the largest amount takes what is left over, of
     * several of them the first.
     */
    COMPONENT_LARGEST_LINE,
    /** The sum of the lines of a component; lines are shown in fen, and the last line takes what is left over. */
    COMPONENT_LAST_LINE
}
