package io.conserje.messaging.delivery;

import io.conserje.messaging.receipt.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what tries came to, those that end at once in one statement, unless a status proved something else meanwhile. */
class Endings {
    /** In the order of ids, as all who lock many rows do. Arrays come by a select each, which hides their length (ADR 048). */
    private static final String FINISH = """
            with mine as (
                select k.*
                  from unnest((select :ids), (select :attempts), (select :states), (select :externalIds), (select :reasons),
                              (select :notBefore), (select :taken), (select :forms), (select :troubles))
                    as k (outbox_id, attempt, state, external_id, reason, not_before, taken, form, trouble)
                  join send open on open.outbox_id = k.outbox_id
                 where open.attempts = k.attempt and open.state in ('sending', 'unknown')
                 order by open.outbox_id
                   for update of open),
            s as (
                update send
                   set state = mine.state, external_id = mine.external_id, reason = mine.reason,
                       not_before = mine.not_before, messages_taken = greatest(send.messages_taken, mine.taken),
                       form = coalesce(mine.form, send.form), trouble = mine.trouble
                  from mine
                 where send.outbox_id = mine.outbox_id
                returning send.*)
            select %s from s %s
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows as they are now, in the order of the endings; empty where another try or a status was faster. */
    List<Optional<SendRow>> keep(List<Ending> endings) {
        Map<UUID, SendRow> kept =
                write(endings).stream().collect(Collectors.toMap(SendRow::outboxId, Function.identity()));
        return endings.stream()
                .map(ending -> Optional.ofNullable(kept.get(ending.outboxId())))
                .toList();
    }

    private List<SendRow> write(List<Ending> each) {
        return jdbc.sql(FINISH)
                .param("ids", Arrays.of("uuid", each, Ending::outboxId))
                .param("attempts", Arrays.of("int4", each, Ending::attempt))
                .param("states", Arrays.texts(each, Ending::state))
                .param("externalIds", Arrays.texts(each, Ending::externalId))
                .param("reasons", Arrays.texts(each, Ending::reason))
                .param("notBefore", Arrays.of("timestamptz", each, Ending::notBefore))
                .param("taken", Arrays.of("int4", each, Ending::messagesTaken))
                .param("forms", Arrays.texts(each, Ending::form))
                .param("troubles", Arrays.texts(each, Ending::trouble))
                .query(SendRow::of)
                .list();
    }
}
