package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.PartFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Turns bytes round and counts how often it was asked; what begins with a zero cannot be encoded. */
final class CountingEncoder implements Encoder {
    private int encoded;

    int encoded() {
        return encoded;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Encoding encode(PartFile source, PartFile result) throws IOException {
        encoded++;
        byte[] bytes;
        try (InputStream opened = source.opened()) {
            bytes = opened.readAllBytes();
        }
        if (bytes[0] == 0) {
            return new Encoding.Impossible("unreadable");
        }
        result.write(new ByteArrayInputStream(turned(bytes)));
        return new Encoding.Done("image/jpeg");
    }

    static byte[] turned(byte[] bytes) {
        byte[] turned = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i < turned.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
