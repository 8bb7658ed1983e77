package io.conserje.messaging.reencoding.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Parts;
import io.conserje.messaging.reencoding.Encoder.Encoding;
import io.conserje.messaging.reencoding.Encoder.Encoding.Done;
import io.conserje.messaging.reencoding.Encoder.Encoding.Impossible;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureEncoderTests {
    private static final long MOST = 100_000;

    @TempDir
    private Path folder;

    private final PictureEncoder encoder =
            new PictureEncoder(new PictureLimits(2_000_000, 400, Duration.ofSeconds(10)));

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "jpeg", "tiff"})
    void everyKindThatCanBeReadBecomesAPlainJpeg(String format) throws IOException {
        BufferedImage made = made(Pictures.halves(format, 60, 40));
        assertThat(size(made)).isEqualTo("60x40");
        assertColor(made, 10, 20, Color.RED);
        assertColor(made, 50, 20, Color.BLUE);
    }

    @Test
    void aWebPictureIsReadToo() throws IOException {
        byte[] onePixel = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertThat(size(made(onePixel))).isEqualTo("1x1");
    }

    @Test
    void whereOneSeesThroughItIsWhite() throws IOException {
        BufferedImage made = made(Pictures.transparentPng(60, 40));
        assertColor(made, 10, 20, Color.RED);
        assertColor(made, 50, 20, Color.WHITE);
    }

    @Test
    void sixteenBitsAColourBecomeEight() throws IOException {
        BufferedImage made = made(Pictures.deepPng(30, 30));
        assertThat(made.getColorModel().getComponentSize()).containsOnly(8);
        assertColor(made, 15, 15, Color.GREEN);
    }

    @Test
    void inksBecomeColours() throws IOException {
        BufferedImage made = made(Pictures.cmykJpeg(32, 32));
        assertThat(made.getRaster().getNumBands()).isEqualTo(3);
        assertColor(made, 16, 16, Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({"1,60x40,RB", "3,60x40,BR", "2,60x40,BR", "6,40x60,RB", "8,40x60,BR", "5,40x60,RB", "7,40x60,BR"})
    void thePictureStandsUprightHoweverTheCameraWasHeld(int orientation, String size, String colours)
            throws IOException {
        BufferedImage made = made(Pictures.heldSo(orientation, Pictures.halves("jpeg", 60, 40)));
        assertThat(size(made)).isEqualTo(size);
        Color first = colours.charAt(0) == 'R' ? Color.RED : Color.BLUE;
        assertColor(made, 4, 4, first);
        assertColor(made, made.getWidth() - 5, made.getHeight() - 5, first.equals(Color.RED) ? Color.BLUE : Color.RED);
    }

    @Test
    void aLargePictureIsThinnedOutToTheLongestSide() throws IOException {
        assertThat(size(made(Pictures.halves("png", 1_500, 500)))).isEqualTo("400x134");
        assertThat(size(made(Pictures.halves("jpeg", 300, 1_400)))).isEqualTo("86x400");
    }

    @Test
    void itIsScaledDownUntilItIsSmallEnough() throws IOException {
        byte[] noise = Pictures.noise(400, 400);
        PartFile small = Parts.in(folder, 40_000);
        assertThat(encoder.encode(Parts.of(folder, noise), small)).isEqualTo(new Done("image/jpeg"));
        assertThat(Parts.bytes(small).length).isLessThanOrEqualTo(40_000);
        assertThat(Pictures.read(Parts.bytes(small)).getWidth()).isBetween(160, 399);
        assertThat(encoder.encode(Parts.of(folder, noise), Parts.in(folder, 500)))
                .isEqualTo(new Impossible("too_large"));
    }

    @Test
    void aPictureOfTooManyPixelsIsNotEvenDecoded() throws IOException {
        byte[] bomb = claimingToBe(60_000, 60_000, Pictures.halves("png", 2, 2));
        assertThat(tried(bomb)).isEqualTo(new Impossible("too_many_pixels"));
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws IOException {
        var hasty = new PictureEncoder(new PictureLimits(100_000_000, 8_000, Duration.ofMillis(1)));
        Encoding tried = hasty.encode(Parts.of(folder, Pictures.noise(1_200, 1_200)), Parts.in(folder, MOST));
        assertThat(tried).isEqualTo(new Impossible("too_slow"));
    }

    @Test
    void whatIsNoPictureOrABrokenOneIsRefused() throws IOException {
        assertThat(tried("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()))
                .isEqualTo(new Impossible("unknown_format"));
        for (String format : new String[] {"png", "gif", "bmp"}) {
            byte[] whole = Pictures.halves(format, 60, 40);
            assertThat(tried(Arrays.copyOf(whole, 30))).as(format).isInstanceOf(Impossible.class);
        }
    }

    private BufferedImage made(byte[] picture) throws IOException {
        PartFile result = Parts.in(folder, MOST);
        assertThat(encoder.encode(Parts.of(folder, picture), result)).isEqualTo(new Done("image/jpeg"));
        byte[] jpeg = Parts.bytes(result);
        // Start of image, and a frame that is baseline.
        assertThat(jpeg).startsWith(0xff, 0xd8).containsSequence(0xff, 0xc0);
        return Pictures.read(jpeg);
    }

    private Encoding tried(byte[] picture) throws IOException {
        return encoder.encode(Parts.of(folder, picture), Parts.in(folder, MOST));
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private static void assertColor(BufferedImage picture, int x, int y, Color expected) {
        Color seen = new Color(picture.getRGB(x, y));
        assertThat(seen.getRed()).isCloseTo(expected.getRed(), within(12));
        assertThat(seen.getGreen()).isCloseTo(expected.getGreen(), within(12));
        assertThat(seen.getBlue()).isCloseTo(expected.getBlue(), within(12));
    }

    /** The same PNG with another size in its header, and the header's checksum right. */
    private static byte[] claimingToBe(int width, int height, byte[] png) {
        byte[] claiming = png.clone();
        ByteBuffer.wrap(claiming).putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(claiming, 12, 17);
        ByteBuffer.wrap(claiming).putInt(29, (int) checksum.getValue());
        return claiming;
    }
}
