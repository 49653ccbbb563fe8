package org.gridmarketing.examples.quickstart;

import picocli.CommandLine.Help.Ansi;

/** How many columns a text takes in a terminal: a Chinese character takes two. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        // "@|" would begin a markup of colours, which is not counted
        return Ansi.OFF.new Text(text.replace("@|", "@:")).getCJKAdjustedLength();
    }
}
