package io.conserje.messaging.reencoding.picture;

import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.reencoding.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Makes any picture that can be read (JPEG also in CMYK, PNG, GIF, BMP, TIFF, WebP) a plain JPEG: the first one of several, upright,
 * on white, scaled down step by step until it is small enough.
 */
public final class PictureEncoder implements Encoder {
    private static final double STEP = 0.75;
    private static final int SMALLEST = 160;

    private final PictureLimits limits;
    private final PictureReading reading;

    /** Looks for readers of pictures once. */
    public PictureEncoder(PictureLimits limits) {
        this.limits = limits;
        this.reading = new PictureReading(limits);
        ImageIO.scanForPlugins();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Encoding encode(PartFile source, PartFile result) throws IOException {
        byte[] bytes;
        try (InputStream opened = source.opened()) {
            bytes = opened.readAllBytes();
        }
        try {
            Optional<byte[]> jpeg = small(drawing(bytes), result.limit());
            if (jpeg.isEmpty()) {
                return new Encoding.Impossible("too_large");
            }
            result.write(new ByteArrayInputStream(jpeg.get()));
            return new Encoding.Done("image/jpeg");
        } catch (UnusablePicture e) {
            return new Encoding.Impossible(e.reason());
        }
    }

    private PictureDrawing drawing(byte[] bytes) throws IOException {
        return new PictureDrawing(reading.read(bytes), Orientation.of(bytes));
    }

    private Optional<byte[]> small(PictureDrawing drawing, long most) throws IOException {
        for (int side = limits.longestSide(); side >= SMALLEST; side = (int) (side * STEP)) {
            byte[] jpeg = PlainJpeg.of(drawing.of(side));
            if (jpeg.length <= most) {
                return Optional.of(jpeg);
            }
        }
        return Optional.empty();
    }
}
