package io.conserje.local.faults.guest;

import io.conserje.local.faults.verdict.Entry;
import io.conserje.local.outside.Choice;
import io.conserje.local.outside.Envelopes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes guests' messages in Meta's envelope and hands them to the postman. */
public final class Letters {
    private final Envelopes envelopes;
    private final Postman postman;
    private final String run;
    private final Duration lateness;
    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();

    /**
     * Letters of one run.
     *
     * @param run makes its ids different from those of other runs
     * @param lateness the latest copy of a message comes so much later
     * @param clock business time
     */
    public Letters(Envelopes envelopes, Postman postman, String run, Duration lateness, InstantSource clock) {
        this.envelopes = envelopes;
        this.postman = postman;
        this.run = run;
        this.lateness = lateness;
        this.clock = clock;
    }

    Duration lateness() {
        return lateness;
    }

    Entry.Said text(String guest, String text, int order, List<Duration> delays) {
        Instant at = clock.instant();
        String wamid = wamid();
        postman.carry(envelopes.text(guest, wamid, at, text), delays);
        return new Entry.Said(at.plusNanos(order), wamid, text, delays.size());
    }

    Entry.Said tap(String guest, Choice choice, List<Duration> delays) {
        Instant at = clock.instant();
        String wamid = wamid();
        String kind = choice.type() + "_reply";
        ObjectNode part = JsonMapper.shared().createObjectNode();
        part.putObject("interactive")
                .put("type", kind)
                .putObject(kind)
                .put("id", choice.id())
                .put("title", choice.title());
        postman.carry(envelopes.kind(guest, wamid, at, "interactive", part.toString()), delays);
        return new Entry.Said(at, wamid, choice.id(), delays.size());
    }

    private String wamid() {
        return "wamid.fault" + run + "m" + count.incrementAndGet();
    }
}
