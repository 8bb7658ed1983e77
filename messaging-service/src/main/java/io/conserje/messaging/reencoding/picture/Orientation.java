package io.conserje.messaging.reencoding.picture;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held, as its JPEG says (EXIF, tag 0x0112: 1 is upright, 2 to 8 are turned or mirrored). */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** Upright where the file says nothing that can be read. */
    static Orientation of(byte[] bytes) {
        try (var stream = new ByteArrayImageInputStream(bytes)) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : said(exif.getFirst());
        } catch (IOException | RuntimeException noJpegOrBroken) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /** Turns a picture of this size upright, with its corner where it was. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation said(JPEGSegment segment) throws IOException {
        try (InputStream data = segment.data()) {
            // A byte of padding follows the segment's name.
            data.skipNBytes(1);
            Directory exif = new TIFFReader().read(new MemoryCacheImageInputStream(data));
            Entry entry = exif.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && number.intValue() <= 8
                    ? new Orientation(number.intValue())
                    : UPRIGHT;
        }
    }
}
