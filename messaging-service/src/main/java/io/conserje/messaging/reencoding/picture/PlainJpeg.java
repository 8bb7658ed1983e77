package io.conserje.messaging.reencoding.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes baseline JPEGs, 8 bits for each of three colours, without what cameras write beside the picture. */
final class PlainJpeg {
    /** Beyond it files grow faster than anybody sees. */
    private static final float QUALITY = 0.88f;

    private PlainJpeg() {}

    static byte[] of(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam plain = writer.getDefaultWriteParam();
            plain.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
            plain.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            plain.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), plain);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
