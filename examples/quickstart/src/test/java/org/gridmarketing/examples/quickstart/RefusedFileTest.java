package org.gridmarketing.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every refusal tells all reasons at once on standard error, prints nothing else and ends with 1. */
class RefusedFileTest {
    private static final Path BAD = Path.of("src", "test", "resources", "bad");

    @TempDir
    private Path directory = Path.of("");

    private static Run refused(Path file) {
        Run run = Run.english(file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Cannot be billed, problems: " + run.reasons().size() + "\n");
        return run;
    }

    private Run refused(byte[] content) throws IOException {
        return refused(Files.write(directory.resolve("case.json"), content));
    }

    private Run refused(String content) throws IOException {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void syntaxErrorIsOneReasonWithLineAndColumn() {
        Path file = BAD.resolve("syntax.json");
        // the column counts characters, not bytes: the key before the fault is Chinese
        assertThat(refused(file).reasons())
                .containsExactly(
                        "File " + file + " line 3, column 40: JSON syntax: Unexpected character ('\"' (code 34)): "
                                + "was expecting a colon to separate field name and value");
    }

    @Test
    void syntaxErrorIsToldInChinese() {
        Run run = Run.of(BAD.resolve("syntax.json").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("第 3 行第 40 列: JSON 语法错误");
    }

    @Test
    void structureIsToldWithAllPaths() {
        Path file = BAD.resolve("structure.json");
        assertThat(refused(file).reasons())
                .map(reason -> reason.substring(("File " + file + " ").length()))
                .containsExactlyInAnyOrder(
                        "/formatVersion: must be 1",
                        "/period/from: must be a date such as 2026-01-31",
                        "/period/to: must be string, is number",
                        "/dossier/codeProfile: must be one of: SG_2021, SG_2006, CSG, VENDOR_ENGINE",
                        "/dossier/customer/no: required property is missing",
                        "/dossier/customer/voltage: must be string, number, boolean, null, object, is array",
                        "/dossier/customer/name/unreadable: must not be blank",
                        "/dossier/meters: must be array, is object",
                        "/policy/name: required property is missing",
                        "/policy/vatRate: must be a number",
                        "/stated/quantities/green: must be number, string, is boolean",
                        "/tariffs/0/versions/0/structure: must be one of: TWO_PART, SINGLE_PART",
                        "/tariffs/0/versions/0/components/0/price/price: required property is missing",
                        "/tariffs/0/versions/0/components/0/price/prise: unknown property",
                        "/tariffs/0/versions/0/components/0/inPowerFactorBase: must be boolean, is string",
                        "/tariffs/1/versions: must not be empty",
                        "/tariffs/0/versions/0/publishedPrices/NIGHT: name is not one of those allowed: SHARP, PEAK, "
                                + "FLAT, VALLEY, DEEP_VALLEY");
    }

    @Test
    void unknownPropertyIsToldWithItsPath() {
        Path file = BAD.resolve("unknown-property.json");
        assertThat(refused(file).reasons())
                .containsExactly("File " + file + " /dossier/customer/contractCapacty: unknown property");
    }

    @Test
    void valuesThatCannotHoldAreToldAllAtOnce() {
        Path file = BAD.resolve("values.json");
        assertThat(refused(file).reasons())
                .map(reason -> reason.substring(("File " + file + " ").length()))
                .containsExactlyInAnyOrder(
                        "/period: cannot hold: to must be after from: 2026-02-28 .. 2026-01-31",
                        "/policy/lossRounding: cannot hold: scale must be 0 to 18: 99",
                        "/policy/vatRate: cannot hold: number out of range: more than 30 digits before or 30 after the "
                                + "decimal point");
    }

    /** What the schema says is told first, here that keys are not blank. */
    @Test
    void blankKeysAreNamed() throws IOException {
        String blank = Files.readString(BAD.resolve("values.json")).replace("\"N1\"", "\" \"");
        assertThat(refused(blank).err()).contains("/no: must not be blank").doesNotContain("cannot hold");
    }

    @Test
    void missingFileAndDirectoryAreNamed() {
        Path missing = directory.resolve("none.json");
        assertThat(refused(missing).reasons()).containsExactly("File " + missing + ": there is no such file");
        assertThat(refused(directory).reasons())
                .containsExactly("File " + directory + ": this is a directory, not a file");
    }

    @Test
    void emptyPathIsTheWorkingDirectory() {
        assertThat(refused(Path.of("")).reasons()).containsExactly("File .: this is a directory, not a file");
    }

    @Test
    void emptyFilesAreNamed() throws IOException {
        assertThat(refused("").err()).contains("case.json: the file is empty");
        assertThat(refused(" \n\t").err()).contains("case.json: the file is empty");
    }

    @Test
    void garbageIsOneReason() throws IOException {
        byte[] garbage = {'{', '\n', '"', (byte) 0xC3, (byte) 0x28, 0, 1, (byte) 0xFF};
        assertThat(refused(garbage).reasons())
                .singleElement()
                .asString()
                .endsWith("line 2, column 2: not a text in UTF-8");
        assertThat(refused(new byte[64]).reasons())
                .singleElement()
                .asString()
                .contains("line 1, column 2: JSON syntax: Illegal character");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() throws IOException {
        assertThat(refused("{\"\\u001b[31m\\n\":1}").err()).contains("/?[31m?: unknown property");
    }

    @Test
    void hugeNestingAndHugeNumbersAreRefused() throws IOException {
        assertThat(refused("[".repeat(200_000)).reasons())
                .singleElement()
                .asString()
                .endsWith("JSON syntax: Document nesting depth (1001) exceeds the maximum allowed (1000)");
        assertThat(refused("{\"a\":".repeat(900) + "1" + "}".repeat(900)).err()).contains("/a: unknown property");
        assertThat(refused("{\"formatVersion\":1e999999999}").err()).contains("/formatVersion: must be 1");
    }

    @Test
    void moreThanOneDocumentIsRefused() throws IOException {
        assertThat(refused("{}\n{}").err()).contains("line 2, column 1: there is more after the end");
        assertThat(refused("{\"period\":1,\"period\":2}").err()).contains("Duplicate field 'period'");
    }
}
