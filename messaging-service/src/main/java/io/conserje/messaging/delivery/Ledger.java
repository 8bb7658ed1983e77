package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What became of each outbox id: {@code -> sending -> accepted | refused | later | unknown} and {@code later -> sending}.
 * An unknown send is judged by {@link Settlement} and proved by {@link Proofs}; nobody else sets a state.
 */
class Ledger {
    /** The reason of a send of which the channel has some messages and not all. */
    static final String MORE_TO_SEND = "more_to_send";

    /** Every write is committed by itself, so 'sending' is durable before the channel is called. */
    private static final String BEGIN = """
            insert into send as s
                   (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, conversation, booking)
            values (:outboxId, :tenant, :channel, :sender, 'sending', :fence, 1, :now, :conversation, :booking)
            on conflict (outbox_id) do update
               set state = 'sending', fence = excluded.fence, attempts = s.attempts + 1,
                   attempted_at = excluded.attempted_at, reason = null, not_before = null, trouble = null
             where s.tenant = excluded.tenant and s.state = 'later'
               and (s.fence < excluded.fence or (s.fence = excluded.fence and s.not_before <= excluded.attempted_at))
            returning s.attempts, s.messages_taken, s.form
            """;

    private static final String RAISE_FENCE = """
            with s as (
                update send set fence = :fence
                 where outbox_id = :outboxId and tenant = :tenant and fence <= :fence
                returning *)
            select %s from s %s
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    private static final String FINISH = """
            with s as (
                update send
                   set state = :state, external_id = :externalId, reason = :reason, not_before = :notBefore,
                       messages_taken = greatest(messages_taken, :messagesTaken),
                       form = coalesce(:form, form), trouble = :trouble
                 where outbox_id = :outboxId and attempts = :attempt and state in ('sending', 'unknown')
                returning *)
            select %s from s %s
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    private static final String FIND = """
            select %s from send s %s
             where s.tenant = :tenant and s.outbox_id = any(:ids)
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    /** Counts time by the given real clock. */
    Ledger(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Commits the intention to send, unless there is an answer already or the caller is out of date. */
    Begin begin(String tenant, SendRequest request) {
        Account account = Objects.requireNonNullElse(request.account(), Account.NONE);
        Optional<Begin> begun = jdbc.sql(BEGIN)
                .param("outboxId", request.outboxId())
                .param("tenant", tenant)
                .param("channel", request.channel())
                .param("sender", request.sender())
                .param("fence", request.fence())
                .param("now", utc(clock.instant()))
                .param("conversation", account.conversation())
                .param("booking", account.booking())
                .<Begin>query((row, number) -> new Begin.Begun(
                        row.getInt("attempts"), row.getInt("messages_taken"), SendForm.ofColumn(row.getString("form"))))
                .optional();
        return begun.orElseGet(() -> known(tenant, request));
    }

    private Begin known(String tenant, SendRequest request) {
        return jdbc.sql(RAISE_FENCE)
                .param("outboxId", request.outboxId())
                .param("tenant", tenant)
                .param("fence", request.fence())
                .query(SendRow::of)
                .optional()
                .<Begin>map(Begin.Known::new)
                .orElseGet(Begin.Stale::new);
    }

    /** Keeps what a try came to, unless a status proved something else meanwhile; answers what is known now. */
    SendRow finish(Send send, SendOutcome outcome) {
        Instant now = clock.instant();
        return jdbc.sql(FINISH)
                .param("outboxId", send.outboxId())
                .param("attempt", send.attempt())
                .param("state", state(outcome).column())
                .param("externalId", outcome instanceof Accepted(var externalId) ? externalId : null)
                .param("reason", reason(outcome))
                .param("notBefore", notBefore(outcome, now))
                .param("messagesTaken", outcome instanceof Partly(var taken) ? taken : 0)
                .param("form", outcome instanceof Otherwise(var form) ? form.column() : null)
                .param("trouble", outcome instanceof Resting(var _, var _, var trouble) ? trouble : null)
                .query(SendRow::of)
                .optional()
                .orElseGet(() -> find(send.tenant(), List.of(send.outboxId())).getFirst());
    }

    /** What is known of these sends of the tenant; those never seen are absent. */
    List<SendRow> find(String tenant, Collection<UUID> outboxIds) {
        return jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("ids", new SqlArrayValue("uuid", outboxIds.toArray()))
                .query(SendRow::of)
                .list();
    }

    /** How many sends nobody knows about yet, those under way included. */
    long open() {
        return jdbc.sql("select count(*) from send where state in ('sending', 'unknown')")
                .query(Long.class)
                .single();
    }

    private static SendState state(SendOutcome outcome) {
        return switch (outcome) {
            case Accepted _ -> SendState.ACCEPTED;
            case Refused _ -> SendState.REFUSED;
            case Later _, Partly _, Otherwise _, Resting _ -> SendState.LATER;
            case Unknown _ -> SendState.UNKNOWN;
        };
    }

    private static @Nullable String reason(SendOutcome outcome) {
        return switch (outcome) {
            case Accepted _ -> null;
            case Refused(var reason) -> reason;
            case Later(var _, var reason) -> reason;
            case Partly _ -> MORE_TO_SEND;
            case Otherwise(var form) -> form.reason();
            case Resting(var _, var reason, var _) -> reason;
            case Unknown(var reason) -> reason;
        };
    }

    private static @Nullable OffsetDateTime notBefore(SendOutcome outcome, Instant now) {
        return switch (outcome) {
            case Later(var after, var _) -> utc(now.plus(after));
            case Resting(var after, var _, var _) -> utc(now.plus(after));
            case Partly _, Otherwise _ -> utc(now);
            case Accepted _, Refused _, Unknown _ -> null;
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
