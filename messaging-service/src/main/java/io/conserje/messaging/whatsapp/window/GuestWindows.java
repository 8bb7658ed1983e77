package io.conserje.messaging.whatsapp.window;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.gathering.Gathering;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.ReadingWitness;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Meta's window: free words are taken for 24 hours after a guest's last message or call, for 72 hours after one that came
 * from an advertisement. A guest of whom nothing is known is not judged; Meta will say.
 */
public class GuestWindows implements ReadingWitness {
    static final String CHANNEL = "whatsapp";
    /** What Meta says in a guest's name opens nothing. */
    private static final String BY_META = "system";

    /** Arrays come by a select each, which hides their length (ADR 048). */
    private static final String OPEN = """
            insert into guest_window as w (channel, sender, kind, value, open_until, opened_by)
            select :channel, * from unnest((select :senders), (select :kinds), (select :values), (select :until), (select :by))
            on conflict (channel, sender, kind, value) do update
               set open_until = excluded.open_until, opened_by = excluded.opened_by
             where w.open_until < excluded.open_until
            """;

    private static final String CLOSE = """
            insert into guest_window (channel, sender, kind, value, open_until, opened_by)
            select :channel, :sender, kind, value, :now, 'closed_by_meta' from unnest(:kinds, :values) as k (kind, value)
            on conflict (channel, sender, kind, value) do update
               set open_until = least(guest_window.open_until, excluded.open_until), opened_by = excluded.opened_by
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Gathering<AskedGuest, Optional<Instant>> ends;
    private final JustOpened justOpened = new JustOpened();

    /** @param clock business time, in which Meta's stamps are */
    public GuestWindows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ends = new Gathering<>("windows", new WindowEnds(jdbc)::of);
    }

    @Override
    public void read(List<Content> contents) {
        Map<Opening.Key, Opening> latest = new TreeMap<>();
        contents.stream()
                .flatMap(GuestWindows::openings)
                .forEach(opening -> latest.merge(opening.key(), opening, Opening::later));
        open(latest.values());
    }

    private static Stream<Opening> openings(Content content) {
        Stream<Opening> byWords = content.messages().stream()
                .filter(message ->
                        message.channel().equals(CHANNEL) && !message.type().equals(BY_META))
                .flatMap(Opening::by);
        Stream<Opening> byCalls = content.events().stream()
                .filter(event -> event.channel().equals(CHANNEL) && event.kind().equals(ChannelEvent.CALL))
                .flatMap(Opening::by);
        return Stream.concat(byWords, byCalls);
    }

    /** How it stands with the guest now, as far as this process knows: Meta may have told another that it is closed. */
    public State of(String sender, List<Identifier> guest) {
        return justOpened.end(sender, guest, clock.instant()).isPresent() ? State.OPEN : inTheBooks(sender, guest);
    }

    /** How it stands with the guest now, by all that any process was told. */
    public State inTheBooks(String sender, List<Identifier> guest) {
        return openUntil(sender, guest)
                .map(end -> clock.instant().isBefore(end) ? State.OPEN : State.CLOSED)
                .orElse(State.NOT_KNOWN);
    }

    /** Until when the window is, or was, open, UTC; empty for a guest of whom nothing is known. */
    public Optional<Instant> openUntil(String sender, List<Identifier> guest) {
        return ends.ask(new AskedGuest(sender, guest));
    }

    /** Meta says that it is closed, and knows better. */
    public void closed(String sender, List<Identifier> guest) {
        if (!guest.isEmpty()) {
            jdbc.sql(CLOSE)
                    .param("channel", CHANNEL)
                    .param("sender", sender)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("kinds", texts(guest, Identifier::kind))
                    .param("values", texts(guest, Identifier::value))
                    .update();
            justOpened.forget(sender, guest);
        }
    }

    private void open(Collection<Opening> openings) {
        if (openings.isEmpty()) {
            return;
        }
        jdbc.sql(OPEN)
                .param("channel", CHANNEL)
                .param("senders", texts(openings, opening -> opening.key().sender()))
                .param("kinds", texts(openings, opening -> opening.key().kind()))
                .param("values", texts(openings, opening -> opening.key().value()))
                .param(
                        "until",
                        new SqlArrayValue(
                                "timestamptz",
                                openings.stream()
                                        .map(opening -> opening.until().toString())
                                        .toArray()))
                .param("by", texts(openings, Opening::by))
                .update();
        justOpened.remember(openings, clock.instant());
    }

    private static <T> SqlArrayValue texts(Collection<T> rows, Function<T, String> column) {
        return new SqlArrayValue("text", rows.stream().map(column).toArray());
    }

    /** Whether free words reach a guest. */
    public enum State {
        OPEN,
        CLOSED,
        /** Nothing was ever read of the guest. */
        NOT_KNOWN
    }
}
