package io.conserje.messaging.reencoding.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes the first picture of a file, the larger ones thinned out while they are read: never more than twice the longest side each
 * way is held in memory, whatever the header promises.
 */
class PictureReading {
    /** Held whole while they are decoded, so that thinning out saves nothing. */
    private static final Set<String> HELD_WHOLE = Set.of("webp");

    private static final long MOST_HELD = 12_000_000;

    private final PictureLimits limits;

    PictureReading(PictureLimits limits) {
        this.limits = limits;
    }

    /** The picture; throws {@link UnusablePicture} where it is none, is too large or takes too long. */
    BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream stream = new ByteArrayImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnusablePicture("unknown_format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                return decoded(reader);
            } finally {
                reader.dispose();
            }
        } catch (UnusablePicture e) {
            throw e;
        } catch (IOException | RuntimeException broken) {
            // Readers meet broken files with any exception there is.
            throw new UnusablePicture("unreadable");
        }
    }

    private BufferedImage decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > most(reader)) {
            throw new UnusablePicture("too_many_pixels");
        }
        int step = (int) Math.max(1, Math.max(width, height) / limits.longestSide());
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        return inTime(reader, thinned);
    }

    private long most(ImageReader reader) throws IOException {
        boolean whole = HELD_WHOLE.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
        return whole ? Math.min(MOST_HELD, limits.mostPixels()) : limits.mostPixels();
    }

    /** A reader that is told to stop gives what it has, which is not the picture. */
    private BufferedImage inTime(ImageReader reader, ImageReadParam thinned) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Thread guard = Thread.ofVirtual().name("picture-guard").start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(limits.longest().toMillis());
                late.set(true);
                reader.abort();
            } catch (InterruptedException decoded) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            BufferedImage picture = reader.read(0, thinned);
            if (late.get()) {
                throw new UnusablePicture("too_slow");
            }
            return picture;
        } finally {
            guard.interrupt();
        }
    }
}
