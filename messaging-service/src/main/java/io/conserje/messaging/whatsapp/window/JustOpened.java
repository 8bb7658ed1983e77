package io.conserje.messaging.whatsapp.window;

import io.conserje.messaging.contract.Identifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The windows that this process wrote down a moment ago: most of what is sent answers who has just written. It is forgotten soon,
 * since another process may hear from Meta that a window is closed.
 */
class JustOpened {
    static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<Opening.Key, Seen> seen = new ConcurrentHashMap<>();

    /** They are in the books. */
    void remember(Collection<Opening> openings, Instant now) {
        if (seen.size() + openings.size() > MOST) {
            seen.clear();
        }
        openings.forEach(opening -> seen.put(opening.key(), new Seen(opening.until(), now)));
    }

    /** The books say something else. */
    void forget(String sender, List<Identifier> guest) {
        guest.forEach(name -> seen.remove(Opening.Key.of(sender, name)));
    }

    /** An end of the guest's window that lies ahead, UTC; empty where the books have to be asked. */
    Optional<Instant> end(String sender, List<Identifier> guest, Instant now) {
        return guest.stream()
                .map(name -> seen.get(Opening.Key.of(sender, name)))
                .filter(Objects::nonNull)
                .filter(window -> window.isOpenAt(now))
                .map(Seen::until)
                .findFirst();
    }

    private record Seen(Instant until, Instant at) {
        boolean isOpenAt(Instant now) {
            return now.isBefore(until) && now.isBefore(at.plus(REMEMBERED)) && !now.isBefore(at);
        }
    }
}
