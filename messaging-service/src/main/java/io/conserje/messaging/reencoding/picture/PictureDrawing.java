package io.conserje.messaging.reencoding.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws a picture upright and in size, on white where one sees through it. */
final class PictureDrawing {
    private final BufferedImage picture;
    private final Orientation orientation;

    PictureDrawing(BufferedImage picture, Orientation orientation) {
        this.picture = picture;
        this.orientation = orientation;
    }

    /** With a longest side of at most so many pixels; never larger than it is. */
    BufferedImage of(int longestSide) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) longestSide / longest);
        int width = scaled(picture.getWidth(), scale);
        int height = scaled(picture.getHeight(), scale);
        boolean turned = orientation.isOnItsSide();
        BufferedImage drawn =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        draw(drawn, width, height);
        return drawn;
    }

    private void draw(BufferedImage on, int width, int height) {
        Graphics2D graphics = on.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, on.getWidth(), on.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform way = orientation.upright(width, height);
            way.scale((double) width / picture.getWidth(), (double) height / picture.getHeight());
            graphics.drawImage(picture, way, null);
        } finally {
            graphics.dispose();
        }
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }
}
