package io.conserje.simulators.whatsapp.media;

import io.conserje.simulators.fault.Reset;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the last files, and the short-lived addresses from which they can be fetched. */
@Component
public class MediaStore {
    /** Meta: a media URL is good for five minutes. */
    private static final Duration URL_LIFE = Duration.ofMinutes(5);
    /** Enough for a conversation; old files make room. */
    private static final int KEPT = 200;

    private final Map<String, Media> files = new LinkedHashMap<>();
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();
    private final RandomGenerator random;
    private final InstantSource clock;

    MediaStore(RandomGenerator random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    /** Keeps the bytes under a new id. */
    public synchronized Media keep(String mimeType, byte[] bytes) {
        Media media = new Media(number(), mimeType, bytes);
        files.put(media.id(), media);
        dropOldest(files);
        return media;
    }

    /** The file of that id, while it is kept. */
    public synchronized Optional<Media> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** Makes an address for the file that is good for five minutes. */
    public synchronized String ticketFor(Media media) {
        String name = number();
        tickets.put(name, new Ticket(media.id(), clock.instant().plus(URL_LIFE)));
        dropOldest(tickets);
        return name;
    }

    /** The file behind an address, empty once the address is too old. */
    public synchronized Optional<Media> behind(String ticket) {
        return Optional.ofNullable(tickets.get(ticket))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(known -> files.get(known.media()));
    }

    @EventListener(Reset.class)
    @Order(1)
    synchronized void forgetAll() {
        files.clear();
        tickets.clear();
    }

    /** Ids look like Meta's: 16 digits. */
    private String number() {
        return Long.toString(random.nextLong(1_000_000_000_000_000L, 10_000_000_000_000_000L));
    }

    private static <T> void dropOldest(Map<String, T> map) {
        if (map.size() > KEPT) {
            map.remove(map.keySet().iterator().next());
        }
    }

    private record Ticket(String media, Instant until) {}
}
