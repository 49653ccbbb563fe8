package org.gridmarketing.model.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.gridmarketing.model.text.Bilingual;

/**
 * Lines of a UTF-8 file with or without a byte order mark. Each line is decoded by itself, so that bytes of another encoding are
 * named by their line instead of being replaced or blamed on the file.
 */
final class JsonLines implements Iterator<JsonLines.Line>, Closeable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String CHINESE = "GB18030";

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;
    private boolean ended;

    private JsonLines(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** A line without its end; behind the last line feed stands one more, which may be empty. */
    record Line(Path file, long number, String text) {
        String place() {
            return file + ", line " + number;
        }
    }

    static JsonLines open(Path file) throws IOException {
        return new JsonLines(file, Files.newInputStream(file));
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Line next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        number++;
        try {
            String text = decoded(bytes());
            boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
            return new Line(file, number, marked ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (!ended) {
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            line.write(buffer, start, position - start);
            if (position < limit) {
                position++;
                break;
            }
            limit = in.read(buffer);
            position = 0;
            ended = limit < 0;
        }
        return line.toByteArray();
    }

    private String decoded(byte[] bytes) throws IOException {
        try {
            return decode(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException e) {
            throw new NotUtf8Exception(file + ", line " + number + ": not UTF-8; ", cause(bytes), e);
        }
    }

    private static Bilingual cause(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Bilingual("开头像 UTF-16，请另存为 UTF-8", "it begins as UTF-16 does; save it as UTF-8");
        }
        return isChinese(bytes)
                ? new Bilingual(
                        "可能是 GBK（GB18030），旧系统和电子表格常用，请转换为 UTF-8",
                        "it is probably GBK (GB18030), as older systems and spreadsheets write it; convert it to UTF-8")
                : new Bilingual("字节损坏或编码不明", "the bytes are damaged or of an encoding that is not known");
    }

    /** Bytes of another encoding, with the likely cause. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Bilingual likely;

        NotUtf8Exception(String place, Bilingual likely, CharacterCodingException cause) {
            super(place + likely.en(), cause);
            this.likely = likely;
        }

        Bilingual likely() {
            return likely;
        }
    }

    long number() {
        return number;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && Byte.toUnsignedInt(bytes[0]) == first && Byte.toUnsignedInt(bytes[1]) == second;
    }

    private static boolean isChinese(byte[] bytes) {
        try {
            return Charset.isSupported(CHINESE)
                    && !decode(Charset.forName(CHINESE), bytes).isEmpty();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A new decoder reports what it cannot read. */
    private static String decode(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
