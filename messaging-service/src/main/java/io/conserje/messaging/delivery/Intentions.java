package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.Begin.Begun;
import io.conserje.messaging.delivery.otherway.Route;
import io.conserje.messaging.receipt.Arrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commits intentions to send, those that come at once in one statement, so that 'sending' is durable before a channel is called. */
class Intentions {
    /** In the order of ids, as all who lock many rows do. Arrays come by a select each, which hides their length (ADR 048). */
    private static final String BEGIN = """
            insert into send as s
                   (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, conversation, booking,
                    other_channel, other_sender)
            select id, tenant, channel, sender, 'sending', fence, 1, at, conversation, booking, other_channel, other_sender
              from unnest((select :ids), (select :tenants), (select :channels), (select :senders), (select :fences),
                          (select :at), (select :conversations), (select :bookings), (select :otherChannels),
                          (select :otherSenders))
                as k (id, tenant, channel, sender, fence, at, conversation, booking, other_channel, other_sender)
             order by id
            on conflict (outbox_id) do update
               set state = 'sending', fence = excluded.fence, attempts = s.attempts + 1,
                   attempted_at = excluded.attempted_at, reason = null, not_before = null, trouble = null,
                   other_channel = coalesce(excluded.other_channel, s.other_channel),
                   other_sender = coalesce(excluded.other_sender, s.other_sender),
                   channel = case when s.form = 'as_mail'
                             then coalesce(excluded.other_channel, s.other_channel, s.channel) else s.channel end,
                   sender = case when s.form = 'as_mail'
                            then coalesce(excluded.other_sender, s.other_sender, s.sender) else s.sender end
             where s.tenant = excluded.tenant and s.state = 'later'
               and (s.fence < excluded.fence or (s.fence = excluded.fence and s.not_before <= excluded.attempted_at))
            returning s.outbox_id, s.attempts, s.messages_taken, s.form, s.channel, s.sender, s.other_sender
            """;

    private final JdbcClient jdbc;

    Intentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was begun, in the order of the intentions; empty where it may not be. A second one of a send is judged after the first. */
    List<Optional<Begun>> commit(List<Intention> intentions) {
        Map<UUID, Intention> first = new LinkedHashMap<>();
        intentions.forEach(intention -> first.putIfAbsent(intention.outboxId(), intention));
        Map<UUID, Begun> begun = begin(List.copyOf(first.values()));
        List<Optional<Begun>> answers = new ArrayList<>();
        for (Intention intention : intentions) {
            UUID id = intention.outboxId();
            Map<UUID, Begun> judged = first.get(id) == intention ? begun : begin(List.of(intention));
            answers.add(Optional.ofNullable(judged.get(id)));
        }
        return answers;
    }

    private Map<UUID, Begun> begin(List<Intention> each) {
        Map<UUID, Begun> begun = new LinkedHashMap<>();
        jdbc.sql(BEGIN)
                .param("ids", Arrays.of("uuid", each, Intention::outboxId))
                .param("tenants", Arrays.texts(each, Intention::tenant))
                .param(
                        "channels",
                        Arrays.texts(each, intention -> intention.request().channel()))
                .param(
                        "senders",
                        Arrays.texts(each, intention -> intention.request().sender()))
                .param(
                        "fences",
                        Arrays.of("int8", each, intention -> intention.request().fence()))
                .param(
                        "at",
                        Arrays.of(
                                "timestamptz", each, intention -> intention.at().toString()))
                .param(
                        "conversations",
                        Arrays.texts(each, intention -> intention.account().conversation()))
                .param(
                        "bookings",
                        Arrays.texts(each, intention -> intention.account().booking()))
                .param("otherChannels", Arrays.texts(each, intention -> other(intention, Route::channel)))
                .param("otherSenders", Arrays.texts(each, intention -> other(intention, Route::sender)))
                .query(row -> {
                    begun.put(row.getObject("outbox_id", UUID.class), begun(row));
                });
        return begun;
    }

    private static @Nullable String other(Intention intention, Function<Route, String> part) {
        Route other = intention.other();
        return other == null ? null : part.apply(other);
    }

    private static Begun begun(ResultSet row) throws SQLException {
        return new Begun(
                row.getInt("attempts"),
                row.getInt("messages_taken"),
                SendForm.ofColumn(row.getString("form")),
                new Route(row.getString("channel"), row.getString("sender")),
                row.getString("other_sender") != null);
    }
}
