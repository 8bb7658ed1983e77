package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Answer;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import io.conserje.local.outside.WebhookEdge;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What no well-behaved sender sends: refused, or kept for a look, and the talk goes on. */
final class BadInputJourney implements Story {
    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;
    private static final int EMOJI = 4_096;
    private static final Pattern INNER_WORDS =
            Pattern.compile("(?m)^\\s*at [\\w.$]+\\(|Exception\\b|\\bjava\\.|\\borg\\.springframework");

    @Override
    public String name() {
        return "bad input at the edge: the right status, nothing lost, no stack trace, no guest word in a log";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        String word = stage.marker();
        Guest guest = stage.guest("598");
        guest.asks("Hola, soy " + word + " y mi correo es " + word + "@example.com");
        refuseBadSignatures(stage, guest, word);
        quarantineWhatIsNoJson(stage, word);
        takeTheUnknown(stage, guest);
        takeStrangeTexts(stage, guest, word);
        guest.catchesUp();
        guest.asks("Gracias");
        stage.settled(guest);
        new Logs(stage.logs()).requireNone(List.of(word, guest.number()));
    }

    private static void refuseBadSignatures(Stage stage, Guest guest, String word) throws InterruptedException {
        WebhookEdge edge = stage.webhook();
        byte[] body = stage.envelopes().text(guest.number(), stage.wamid(), stage.now(), word);
        String right = edge.signature().of(body);
        String other = right.endsWith("0") ? "1" : "0";
        expect(401, edge.deliver(body, right.substring(0, right.length() - 1) + other), "a wrong signature");
        expect(401, edge.deliverUnsigned(body), "a missing signature");
        expect(401, edge.deliver(body, right.substring(0, right.length() - 2)), "a truncated signature");
        expect(401, edge.deliver(body, upperCase(right)), "a signature in capitals");
        expect(401, edge.deliver(body, edge.signature().sha1(body)), "a sha1 signature");
        byte[] large = new byte[FIVE_MEBIBYTES];
        expect(413, edge.deliver(large), "5 MiB");
    }

    private static void quarantineWhatIsNoJson(Stage stage, String word) throws InterruptedException {
        Optional<JsonNode> before = newestInQuarantine(stage);
        byte[] body = ("no JSON at all, " + word).getBytes(StandardCharsets.UTF_8);
        expect(200, stage.webhook().deliver(body), "a body that is no JSON");
        Patience.until(
                Duration.ofSeconds(30),
                "the quarantined body",
                () -> newestInQuarantine(stage).filter(newest -> !before.equals(Optional.of(newest))));
    }

    private static Optional<JsonNode> newestInQuarantine(Stage stage) throws InterruptedException {
        return stage.admin().items("quarantine").stream().findFirst();
    }

    private static void takeTheUnknown(Stage stage, Guest guest) throws InterruptedException {
        String wamid = stage.wamid();
        byte[] body = stage.envelopes().unknownType(guest.number(), wamid, stage.now());
        expect(200, stage.webhook().deliver(body), "an unknown type");
        stage.conversationOf(wamid);
        byte[] object =
                "{\"object\":\"space_station\",\"entry\":[{\"docking\":true}]}".getBytes(StandardCharsets.UTF_8);
        expect(200, stage.webhook().deliver(object), "an unknown object");
    }

    private static void takeStrangeTexts(Stage stage, Guest guest, String word) throws InterruptedException {
        for (String text : List.of("Hola\0 " + word, "Hola \ud83d " + word, "\ud83c\udfe8".repeat(EMOJI))) {
            String wamid = stage.wamid();
            byte[] body = stage.envelopes().text(guest.number(), wamid, stage.now(), text);
            expect(200, stage.webhook().deliver(body), "a strange text");
            stage.conversationOf(wamid);
        }
    }

    private static String upperCase(String signature) {
        return "sha256=" + signature.substring("sha256=".length()).toUpperCase(Locale.ROOT);
    }

    private static void expect(int status, Answer answer, String what) {
        if (answer.status() != status) {
            throw new Unexpected(what + " was answered with " + answer.status() + " instead of " + status);
        }
        if (INNER_WORDS.matcher(answer.body()).find()) {
            throw new Unexpected(what + " was answered with inner words");
        }
    }
}
