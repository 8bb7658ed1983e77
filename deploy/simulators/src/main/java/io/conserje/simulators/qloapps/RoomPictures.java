package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Answer;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws one small picture for every room type: a wall, a window and a bed, in the type's own colour. */
class RoomPictures {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;

    private final House house;

    RoomPictures(House house) {
        this.house = house;
    }

    /** The picture, an error for another one of the type, an empty 500 for an unknown type. */
    Answer picture(String typeId, String imageId) {
        RoomType type = typeId.matches("\\d{1,9}")
                ? house.type(Integer.parseInt(typeId)).orElse(null)
                : null;
        if (type == null) {
            return new Answer.Page(500, "");
        }
        if (!imageId.equals(String.valueOf(type.imageId()))) {
            return Answer.error(400, 57, "This image id does not exist");
        }
        return new Answer.Picture(draw(type));
    }

    private static byte[] draw(RoomType type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color wall = Color.getHSBColor(type.id() * 0.21f, 0.35f, 0.9f);
        pen.setPaint(new GradientPaint(0, 0, wall, WIDTH, HEIGHT, wall.darker()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(Color.WHITE);
        pen.fillRect(200, 30, 80, 70);
        pen.fillRect(30, 130, 50 + 30 * type.id(), 40);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }
}
