package io.conserje.simulators.whatsapp.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A voice note in which nobody speaks: Opus in Ogg (RFC 7845), mono, 50 packets a second. */
final class SilentVoiceNote {
    private static final int PACKETS_A_SECOND = 50;
    /** Opus counts at 48 kHz whatever it carries; a packet holds 20 ms. */
    private static final int SAMPLES_A_PACKET = 960;
    /** RFC 6716: a 20 ms frame of the fullband mode with nothing in it. */
    private static final byte[] SILENCE = {(byte) 0xf8, (byte) 0xff, (byte) 0xfe};
    /** Flags of an Ogg page (RFC 3533). */
    private static final int FIRST = 2;

    private static final int LAST = 4;
    private static final int SERIAL = 0x434f4e53;
    private static final int CRC_AT = 22;
    private static final int CRC_POLYNOMIAL = 0x04c11db7;

    private final int seconds;

    /** At most five: all packets of a note stand on one page, which holds 255. */
    SilentVoiceNote(int seconds) {
        if (seconds < 1 || seconds > 5) {
            throw new IllegalArgumentException("A silent note lasts one to five seconds");
        }
        this.seconds = seconds;
    }

    byte[] bytes() {
        byte[][] head = {head()};
        byte[][] tags = {tags()};
        byte[][] sound = new byte[seconds * PACKETS_A_SECOND][];
        Arrays.fill(sound, SILENCE);
        return join(
                page(FIRST, 0, 0, head),
                page(0, 1, 0, tags),
                page(LAST, 2, (long) sound.length * SAMPLES_A_PACKET, sound));
    }

    private static byte[] head() {
        return little(19)
                .put(ascii("OpusHead"))
                .put((byte) 1)
                .put((byte) 1)
                .putShort((short) 0)
                .putInt(48_000)
                .putShort((short) 0)
                .put((byte) 0)
                .array();
    }

    private static byte[] tags() {
        byte[] maker = ascii("conserje");
        return little(16 + maker.length)
                .put(ascii("OpusTags"))
                .putInt(maker.length)
                .put(maker)
                .putInt(0)
                .array();
    }

    private static byte[] page(int flags, int number, long samples, byte[]... packets) {
        byte[] content = join(packets);
        ByteBuffer page = little(27 + packets.length + content.length)
                .put(ascii("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(samples)
                .putInt(SERIAL)
                .putInt(number)
                .putInt(0)
                .put((byte) packets.length);
        for (byte[] packet : packets) {
            page.put((byte) packet.length);
        }
        page.put(content);
        return page.putInt(CRC_AT, crc(page.array())).array();
    }

    /** Ogg's own checksum: most significant bit first, nothing inverted. */
    private static int crc(byte[] bytes) {
        int crc = 0;
        for (byte each : bytes) {
            crc ^= each << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ (crc < 0 ? CRC_POLYNOMIAL : 0);
            }
        }
        return crc;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
