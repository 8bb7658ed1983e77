package io.conserje.simulators.whatsapp.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Makes a small true file for a guest who sends something without bytes of their own. */
@Component
public class SampleMedia {

    /** A valid file of that MIME type's kind: a silent voice note, a picture, or a line of text. */
    public byte[] of(String mimeType) {
        if (mimeType.startsWith("audio/")) {
            return new SilentVoiceNote(1).bytes();
        }
        return mimeType.equals("image/jpeg")
                ? sunset()
                : "A file of a simulated guest.\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sunset() {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2b4f81), 0, 200, new Color(0xf0a35e)));
        pen.fillRect(0, 0, 320, 200);
        pen.setPaint(new Color(0xffe2a8));
        pen.fillOval(130, 90, 60, 60);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing can go wrong in memory", impossible);
        }
    }
}
