package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Fault;
import io.conserje.local.outside.Patience;
import io.conserje.local.outside.Unexpected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** WhatsApp cannot bring an answer, at once or hours later: it arrives as a mail, once, and the timeline says why. */
final class UnreachableGuestJourney implements Story {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String WHY = "unreachable_mail_instead";

    /** Their numbers ask the simulated WhatsApp for the error 131026: as an answer, and in a status. */
    private static final List<String> UNREACHABLE = List.of("9990131026", "9980131026");

    @Override
    public String name() {
        return "WhatsApp cannot reach a guest: the answer comes as one mail, even where Gmail never answers";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        for (String number : UNREACHABLE) {
            reach(stage, new Guest(number, stage.simulators()));
        }
    }

    private static void reach(Stage stage, Guest guest) throws InterruptedException {
        String email = Party.email(stage);
        LocalDate checkIn = stage.tenth(5);
        String asked = guest.writes(Party.SPANISH.asksFor(checkIn, checkIn.plusDays(2)) + " Mi correo es " + email);
        String conversation = stage.conversationOf(asked);
        List<JsonNode> first = mails(stage, email, 1);
        stage.simulators().breakDown(Fault.once("gmail", "timeout-after-commit", "send", 0));
        guest.writes("¿Hay estacionamiento?");
        List<JsonNode> both = mails(stage, email, 2);
        if (!both.getLast()
                .path("inReplyTo")
                .asString("")
                .equals(first.getFirst().path("messageId").asString("-"))) {
            throw new Unexpected("the second mail does not go on with the first");
        }
        told(stage, conversation, both);
        if (mails(stage, email, 2).size() != 2) {
            throw new Unexpected("a mail came twice");
        }
    }

    private static List<JsonNode> mails(Stage stage, String email, int atLeast) throws InterruptedException {
        return Patience.until(LIMIT, "a mail to a guest", () -> {
            List<JsonNode> mails = stage.simulators().mails(email);
            return mails.size() >= atLeast ? Optional.of(mails) : Optional.empty();
        });
    }

    /** Each mail is an answer in the timeline, with its channel and the reason. */
    private static void told(Stage stage, String conversation, List<JsonNode> mails) throws InterruptedException {
        for (JsonNode mail : mails) {
            String id = mail.path("id").asString("");
            JsonNode entry = Patience.until(
                    LIMIT,
                    "an answer in the timeline that went as a mail",
                    () -> stage.admin().items("conversations/" + conversation + "/timeline").stream()
                            .filter(each -> each.path("externalId").asString("").equals(id))
                            .findFirst());
            if (!entry.path("channel").asString("").equals("gmail")
                    || !entry.path("reason").asString("").equals(WHY)) {
                throw new Unexpected("the timeline does not say why an answer went as a mail");
            }
        }
    }
}
