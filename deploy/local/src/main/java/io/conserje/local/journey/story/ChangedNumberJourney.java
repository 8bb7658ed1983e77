package io.conserje.local.journey.story;

import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Stage;
import io.conserje.local.journey.Story;
import io.conserje.local.outside.Unexpected;

/** A guest goes on under another number: the conversation is the same; whoever has the old number next begins a new one. */
final class ChangedNumberJourney implements Story {

    @Override
    public String name() {
        return "a guest changes the number: one conversation; the next holder of the old number has another";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Guest before = stage.guest("598");
        Guest after = stage.guest("598");
        String conversation = say(stage, before, "Hola");
        byte[] change = stage.envelopes()
                .kind(
                        before.number(),
                        stage.wamid(),
                        stage.now(),
                        "system",
                        "{\"system\":{\"type\":\"user_changed_number\",\"wa_id\":\"" + after.number() + "\"}}");
        deliver(stage, change);
        expect(conversation, say(stage, after, "Sigo yo"), true);
        expect(conversation, later(stage, before), false);
    }

    /** The next holder writes a minute later at the earliest: the times of the channel are whole seconds. */
    private static String later(Stage stage, Guest stranger) throws InterruptedException {
        String wamid = stage.wamid();
        deliver(
                stage,
                stage.envelopes()
                        .text(stranger.number(), wamid, stage.now().plusSeconds(60), "Hola, soy otra persona"));
        return stage.conversationOf(wamid);
    }

    private static String say(Stage stage, Guest guest, String text) throws InterruptedException {
        String wamid = stage.wamid();
        deliver(stage, stage.envelopes().text(guest.number(), wamid, stage.now(), text));
        return stage.conversationOf(wamid);
    }

    private static void deliver(Stage stage, byte[] body) throws InterruptedException {
        int status = stage.webhook().deliver(body).status();
        if (status != 200) {
            throw new Unexpected("a delivery was answered with " + status);
        }
    }

    private static void expect(String one, String other, boolean same) {
        if (one.equals(other) != same) {
            throw new Unexpected(
                    same ? "the history was lost with the number" : "a stranger got a guest's conversation");
        }
    }
}
