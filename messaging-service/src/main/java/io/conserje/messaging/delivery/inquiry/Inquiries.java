package io.conserje.messaging.delivery.inquiry;

import io.conserje.messaging.delivery.inquiry.SendRegister.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Asks channels what became of sends that nobody knows of. What the channel has is accepted at once; what it does not have for
 * long enough may be tried again. A list that cannot be read for very
 * long leaves it to the sender, who looks again before a repeat. Real time.
 */
public class Inquiries {
    /** Longer than a call can last: what is under way is not asked about. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(40);

    /** So many questions at most for one who waits. */
    private static final int AT_ONCE = 10;

    private static final String OPEN = """
            select outbox_id, tenant, channel, sender, attempts, attempted_at from send
             where tenant = :tenant and outbox_id = any(:ids) and channel = any(:channels)
               and (state = 'unknown' or state = 'sending' and attempted_at <= :underWay)
             order by attempted_at limit :limit
            """;

    private static final String GUARD =
            " where outbox_id = :id and attempts = :attempts and state in ('sending', 'unknown')";

    private static final String ACCEPTED =
            "update send set state = 'accepted', external_id = :externalId, reason = null, not_before = null" + GUARD;

    private static final String LATER =
            "update send set state = 'later', reason = 'not_shown', not_before = :now" + GUARD;

    private final JdbcClient jdbc;
    private final InstantSource realTime;
    private final Duration missingAfter;
    private final Duration givenUpAfter;
    private final Map<String, SendRegister> registers;

    /**
     * Works on the ledger's table.
     *
     * @param missingAfter how long after a try a channel's list must have it if the channel took it
     * @param givenUpAfter how long a list that cannot be read is waited for
     */
    public Inquiries(
            JdbcClient jdbc,
            InstantSource realTime,
            Duration missingAfter,
            Duration givenUpAfter,
            Collection<SendRegister> registers) {
        this.jdbc = jdbc;
        this.realTime = realTime;
        this.missingAfter = missingAfter;
        this.givenUpAfter = givenUpAfter;
        this.registers =
                registers.stream().collect(Collectors.toUnmodifiableMap(SendRegister::channel, Function.identity()));
    }

    /** The channels that can be asked. */
    public Set<String> channels() {
        return registers.keySet();
    }

    /** Asks about those of the sends that are open; answers how many are settled now. */
    public int ask(String tenant, Collection<UUID> outboxIds) {
        return registers.isEmpty()
                ? 0
                : open(tenant, outboxIds).stream().mapToInt(this::settle).sum();
    }

    private int settle(Open open) {
        SendRegister register = registers.get(open.channel());
        Entry entry = register == null
                ? new Entry.Unreadable()
                : register.look(open.tenant(), open.sender(), open.outboxId());
        Instant now = realTime.instant();
        return switch (entry) {
            case Entry.Found(var externalId) -> write(ACCEPTED, open, "externalId", externalId);
            case Entry.Missing() ->
                open.attemptedAt().plus(missingAfter).isAfter(now) ? 0 : write(LATER, open, "now", utc(now));
            case Entry.Unreadable() ->
                open.attemptedAt().plus(givenUpAfter).isAfter(now) ? 0 : write(LATER, open, "now", utc(now));
        };
    }

    private List<Open> open(String tenant, Collection<UUID> outboxIds) {
        return jdbc.sql(OPEN)
                .param("tenant", tenant)
                .param("ids", new SqlArrayValue("uuid", outboxIds.toArray()))
                .param("channels", new SqlArrayValue("text", registers.keySet().toArray()))
                .param("underWay", utc(realTime.instant().minus(UNDER_WAY)))
                .param("limit", AT_ONCE)
                .query(Inquiries::open)
                .list();
    }

    private int write(String sql, Open open, String name, Object value) {
        return jdbc.sql(sql)
                .param("id", open.outboxId())
                .param("attempts", open.attempts())
                .param(name, value)
                .update();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getObject("outbox_id", UUID.class),
                row.getString("tenant"),
                row.getString("channel"),
                row.getString("sender"),
                row.getInt("attempts"),
                row.getObject("attempted_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Open(
            UUID outboxId, String tenant, String channel, String sender, int attempts, Instant attemptedAt) {}
}
