package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Unexpected;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

/** WhatsApp cannot use a picture: it comes re-encoded, in one bubble. Nothing the agent says has pictures yet, so messaging is asked itself. */
final class RefusedPictureJourney implements Story {
    /** WhatsApp: media upload error. */
    private static final int UPLOAD_ERROR = 131053;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "a picture that WhatsApp refuses: it comes as a plain JPEG, once";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest guest = stage.guest("598");
        try (HttpClient client = Http.client()) {
            PictureSending sending = new PictureSending(stage.platform(), client);
            String picture = sending.handIn(transparentPng());
            stage.simulators().breakDown(Fault.error("graph", "send", UPLOAD_ERROR));
            sending.send(guest.number(), picture, LIMIT);
            ChatLine bubble = onlyBubble(guest);
            String shown = bubble.body().path("image").path("id").asString("");
            if (shown.isEmpty() || shown.equals(picture)) {
                throw new Unexpected("the picture did not come in another form: " + bubble.body());
            }
            requireJpeg(sending.kindOf(shown));
        }
    }

    private static ChatLine onlyBubble(Guest guest) throws InterruptedException {
        List<ChatLine> answers = guest.answers();
        if (answers.size() != 1) {
            throw new Unexpected("the guest has " + answers.size() + " bubbles where one should be");
        }
        return answers.getFirst();
    }

    private static void requireJpeg(String kind) {
        if (!kind.startsWith("image/jpeg")) {
            throw new Unexpected("the guest sees a file of the kind " + kind);
        }
    }

    private static byte[] transparentPng() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 32; x++) {
            image.setRGB(x, x, Color.RED.getRGB());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
