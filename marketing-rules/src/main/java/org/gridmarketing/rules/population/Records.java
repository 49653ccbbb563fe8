package org.gridmarketing.rules.population;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Records of four texts and a link, packed into pages; a record is named by its page and place. */
final class Records {
    static final int KEY = 0;
    static final int CUSTOMER = 1;
    static final int UNIT = 2;
    static final int SUBJECT = 3;

    private static final int PAGE = 1 << 16;
    private static final int SHIFT = 32;

    private final List<ByteBuffer> pages = new ArrayList<>();

    long append(long link, String... texts) {
        byte[][] bytes = new byte[texts.length][];
        int size = Long.BYTES;
        for (int i = 0; i < texts.length; i++) {
            bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + bytes[i].length;
        }
        ByteBuffer page = pageFor(size);
        long record = ((long) (pages.size() - 1) << SHIFT) | page.position();
        page.putLong(link);
        for (byte[] text : bytes) {
            page.putInt(text.length).put(text);
        }
        return record;
    }

    private ByteBuffer pageFor(int size) {
        if (pages.isEmpty() || pages.get(pages.size() - 1).remaining() < size) {
            pages.add(ByteBuffer.allocate(Math.max(size, pages.isEmpty() ? 1 << 12 : PAGE)));
        }
        return pages.get(pages.size() - 1);
    }

    long link(long record) {
        return page(record).getLong(place(record));
    }

    String text(long record, int which) {
        ByteBuffer page = page(record);
        int at = place(record) + Long.BYTES;
        for (int i = 0; i < which; i++) {
            at += Integer.BYTES + page.getInt(at);
        }
        byte[] text = new byte[page.getInt(at)];
        page.get(at + Integer.BYTES, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    void forEach(LongConsumer action) {
        for (int i = 0; i < pages.size(); i++) {
            ByteBuffer page = pages.get(i);
            int at = 0;
            while (at < page.position()) {
                action.accept(((long) i << SHIFT) | at);
                at += Long.BYTES;
                for (int text = KEY; text <= SUBJECT; text++) {
                    at += Integer.BYTES + page.getInt(at);
                }
            }
        }
    }

    private ByteBuffer page(long record) {
        return pages.get((int) (record >>> SHIFT));
    }

    private static int place(long record) {
        return (int) record;
    }
}
