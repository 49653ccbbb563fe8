package org.gridmarketing.examples.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** One run of the program and all it printed. */
record Run(int exitCode, String out, String err) {
    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Quickstart.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exitCode, out.toString(), err.toString());
    }

    static Run english(Path file) {
        return of("--lang", "en", file.toString());
    }

    /** The reasons without the heading, each without the blanks before it. */
    List<String> reasons() {
        return err.lines().skip(1).map(String::strip).toList();
    }
}
