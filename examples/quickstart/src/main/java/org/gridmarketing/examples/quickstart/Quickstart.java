package org.gridmarketing.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gridmarketing.model.code.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Quickstart (快速开始): one command that prints a bill, how it came about, and what is wrong with the archive. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        versionProvider = Quickstart.Version.class,
        description = {
            "Bills FILE, or the built-in sample without one: the bill, the derivation of each line, and the findings in the "
                    + "archive by centre and owner.",
            "按文件 (缺省为内置样例) 计费: 电费账单、逐行计算过程、按责任中心和业务分工归集的档案问题。"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a bill was printed; findings do not change this",
            "1:the input was refused: every reason is on standard error, nothing on standard output",
            "2:the command line was not understood",
            "3:the program failed; nothing is on standard output"
        },
        exitCodeOnExecutionException = 3,
        showDefaultValues = true)
public final class Quickstart implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "language of the output: zh or en (输出语言)")
    private Language language = Language.ZH;

    @Option(
            names = "--no-explain",
            description = "leave out the derivation (不输出计算过程)",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private boolean brief;

    @Option(
            names = "--html",
            description = "print the bill with its derivation as a web page, to be saved in a file (以网页输出账单)",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private boolean html;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a billing case in JSON (计费算例文件); the sample if left out",
            showDefaultValue = CommandLine.Help.Visibility.NEVER)
    private Optional<Path> file = Optional.empty();

    private Quickstart() {}

    /** The version of the jar; classes outside a jar have none. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Quickstart.class.getPackage().getImplementationVersion();
            return new String[] {"quickstart " + (version == null ? "(not packaged)" : version)};
        }
    }

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args options and at most one file
     */
    public static void main(String[] args) {
        // consoles differ in their encoding; files and pipes should not
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int exitCode = run(out, err, args);
        System.exit(exitCode);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        int exitCode = new CommandLine(new Quickstart())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    @Override
    public Integer call() {
        Program program = new Program(language, form());
        Screen screen = file.map(program::file).orElseGet(program::sample);
        spec.commandLine().getOut().print(screen.out());
        spec.commandLine().getErr().print(screen.err());
        return screen.exitCode();
    }

    private Program.Form form() {
        if (html) {
            return Program.Form.WEB_PAGE;
        }
        return brief ? Program.Form.BRIEF : Program.Form.FULL;
    }
}
