package io.conserje.messaging.whatsapp.window;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.receipt.Arrays;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads until when windows are open, those of many guests in one statement. */
class WindowEnds {
    /** Arrays come by a select each, which hides their length (ADR 048). */
    private static final String FIND = """
            select k.guest, max(w.open_until) as open_until
              from unnest((select :guests), (select :senders), (select :kinds), (select :values))
                as k (guest, sender, kind, value)
              join guest_window w
                on w.channel = :channel and w.sender = k.sender and w.kind = k.kind and w.value = k.value
             group by k.guest
            """;

    private final JdbcClient jdbc;

    WindowEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** UTC, in the order of the guests; empty for a guest of whom nothing is known. */
    List<Optional<Instant>> of(List<AskedGuest> guests) {
        List<Name> names = IntStream.range(0, guests.size())
                .boxed()
                .flatMap(number -> names(number, guests.get(number)))
                .toList();
        Map<Integer, Instant> ends = new HashMap<>();
        jdbc.sql(FIND)
                .param("channel", GuestWindows.CHANNEL)
                .param("guests", Arrays.of("int4", names, Name::number))
                .param("senders", Arrays.texts(names, Name::sender))
                .param("kinds", Arrays.texts(names, name -> name.guest().kind()))
                .param("values", Arrays.texts(names, name -> name.guest().value()))
                .query(row -> {
                    ends.put(
                            row.getInt("guest"),
                            row.getObject("open_until", OffsetDateTime.class).toInstant());
                });
        return IntStream.range(0, guests.size())
                .mapToObj(number -> Optional.ofNullable(ends.get(number)))
                .toList();
    }

    private static Stream<Name> names(int number, AskedGuest asked) {
        return asked.guest().stream().map(guest -> new Name(number, asked.sender(), guest));
    }

    private record Name(int number, String sender, Identifier guest) {}
}
