package io.conserje.local.bench;

import io.conserje.local.outside.Envelopes;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Webhooks as a busy number gets them: nine statuses to one text, the texts from many guests, every id its own. */
final class Traffic {
    static final int GUESTS = 1_000;

    private static final int TEXT_EVERY = 10;
    private static final List<String> STATUSES = List.of("sent", "delivered", "read");
    private static final List<String> TEXTS =
            List.of("Hola", "¿Tienen una habitación para dos adultos del 10 al 13 de marzo?", "Gracias");

    private final Envelopes envelopes;
    private final String run;
    private final Instant at;

    /**
     * The traffic of one run.
     *
     * @param run makes its ids different from those of other runs
     * @param at business time that it carries
     */
    Traffic(Envelopes envelopes, String run, Instant at) {
        this.envelopes = envelopes;
        this.run = run;
        this.at = at;
    }

    /**
     * The traffic of a run that begins now, to a platform with these settings.
     *
     * @param part tells two runs apart that begin together
     */
    static Traffic now(Map<String, String> settings, String part) {
        return new Traffic(
                new Envelopes(settings.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", "")),
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + part,
                Instant.now());
    }

    /** The phone number of a guest, from 0. */
    static String guest(int index) {
        return Long.toString(59_890_000_000L + index);
    }

    /** Whether a webhook carries a text. */
    static boolean isText(int number) {
        return number % TEXT_EVERY == 0;
    }

    /** The id of the message that a webhook is about. */
    String wamid(int number) {
        return isText(number)
                ? "wamid.bench" + run + "t" + number
                : "wamid.bench" + run + "s" + number / STATUSES.size();
    }

    /** What all ids of the run look like, for {@code like} of SQL. */
    String ids() {
        return "wamid.bench" + run + "_%";
    }

    /** A webhook's body, from 0. */
    byte[] body(int number) {
        if (!isText(number)) {
            return status(number);
        }
        int text = number / TEXT_EVERY;
        return envelopes.text(guest(text % GUESTS), wamid(number), at, TEXTS.get(text / GUESTS % TEXTS.size()));
    }

    /** A status, whatever the number. */
    byte[] status(int number) {
        String wamid = "wamid.bench" + run + "s" + number / STATUSES.size();
        return envelopes.status(guest(number % GUESTS), wamid, at, STATUSES.get(number % STATUSES.size()));
    }
}
