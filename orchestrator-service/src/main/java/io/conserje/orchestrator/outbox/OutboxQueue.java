package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dispatcher's view of the queue. Only the oldest unfinished row of a conversation is ever given out; whoever gets it has
 * committed {@code sending} and a new fence, and only that fence may write what became of it.
 */
@Component
class OutboxQueue {

    /** Longer than a call to messaging can last: after it, the claimer is taken for dead. */
    static final Duration CLAIM = Duration.ofSeconds(25);

    /** Nobody waits longer than this before looking again, whatever is due. */
    static final Duration LONGEST = Duration.ofMillis(500);

    private static final String OLDEST = """
             and not exists (select 1 from outbox before where before.conversation_id = o.conversation_id
               and before.seq < o.seq and before.state in ('new', 'sending', 'unknown'))
             and not exists (select 1 from outbox held where held.conversation_id = o.conversation_id
               and held.seq < o.seq and held.hold_until is not null and held.hold_until > now())""";
    /**
     * Lanes take turns: the one with least under way is next, and within a lane whatever waits longest. No scan of all that waits. How many
     * of a lane are looked at stands in the text, and arrays come by a select each, which hides their length: where PostgreSQL sees such
     * numbers change, it plans the statement anew each time, which costs four times as much as running it.
     */
    private static final String CLAIMED = """
            with recursive lanes as (
              (select tenant, channel from outbox where state in ('new', 'sending') order by tenant, channel limit 1)
              union all
              select n.tenant, n.channel from lanes l cross join lateral (select tenant, channel from outbox
                where state in ('new', 'sending') and (tenant, channel) > (l.tenant, l.channel)
                order by tenant, channel limit 1) n),
            busy as (select * from unnest((select :tenants::text[]), (select :channels::text[]), (select :sends::int[]))
              as b (tenant, channel, sends)),
            queued as (
              select q.id, q.next_at, q.seq, coalesce(b.sends, 0)
                + row_number() over (partition by tenant, channel order by q.next_at, q.seq) as place
              from lanes left join busy b using (tenant, channel) cross join lateral (
                select o.id, o.next_at, o.seq from outbox o where o.tenant = lanes.tenant and o.channel = lanes.channel
                  and o.state in ('new', 'sending') and o.next_at <= now() %s
                order by o.next_at, o.seq limit %d) q),
            chosen as (select id from queued where place <= :share order by place, next_at, seq limit :limit),
            due as (
              update outbox set state = 'sending', attempts = attempts + 1, fence = fence + 1,
                next_at = now() + :millis * interval '1 ms'
              where id in (select id from outbox where id in (select id from chosen)
                and state in ('new', 'sending') and next_at <= now() for update skip locked) returning *)
            """;

    private static final String UNKNOWN = """
            with due as (
              update outbox set questions = questions + 1, next_at = now() + :millis * interval '1 ms'
              where id in (select id from outbox o where state = 'unknown' and next_at <= now() %s
                order by next_at, seq limit :limit for update skip locked) returning *)
            """.formatted(OLDEST);
    private static final String ROWS = """
            select due.*, extract(epoch from now() - due.created_at)::bigint as age, c.receiver, c.channel as asked, c.guest_name, c.wa_id, c.user_id, c.email,
              c.language, (select key from booking b where b.conversation_id = c.id order by b.created_at desc limit 1) as booking
            from due join conversation c on c.id = due.conversation_id
            """;

    private static final String NEXT = """
            select * from (
              select coalesce(min(extract(epoch from next_at - now()) * 1000)::bigint, :atMost) as next from outbox
              where state in ('new', 'sending', 'unknown') and next_at > now()) rest
            left join (%s) claimed on true order by seq
            """.formatted(ROWS);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String claim;

    OutboxQueue(JdbcClient jdbc, JsonMapper json, OutboxProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.claim = CLAIMED.formatted(OLDEST, properties.parallel()) + NEXT;
    }

    /**
     * Claims rows to send, new ones and those whose claimer died on the way, and looks when the next one is due: one question, since
     * it is asked whenever something happens.
     *
     * @param limit how many at most, of each lane no more than may be under way in all
     * @param share how many sends of one lane may be under way here
     * @param underWay how many are
     */
    Claimed claim(int limit, int share, Map<Lane, Integer> underWay) {
        List<Map.Entry<Lane, Integer>> busy = List.copyOf(underWay.entrySet());
        List<OutboxRow> rows = new ArrayList<>();
        long[] next = {LONGEST.toMillis()};
        jdbc.sql(claim)
                .param("limit", limit)
                .param("share", share)
                .param("millis", CLAIM.toMillis())
                .param("atMost", LONGEST.toMillis())
                .param(
                        "tenants",
                        busy.stream().map(lane -> lane.getKey().tenant()).toArray(String[]::new))
                .param(
                        "channels",
                        busy.stream().map(lane -> lane.getKey().channel()).toArray(String[]::new))
                .param("sends", busy.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .query(row -> {
                    next[0] = row.getLong("next");
                    if (row.getString("id") != null) {
                        rows.add(read(row));
                    }
                });
        return new Claimed(rows, Duration.ofMillis(Math.clamp(next[0], 1, LONGEST.toMillis())));
    }

    /** Claims rows whose outcome has to be asked for. */
    List<OutboxRow> claimUnknown(int limit, Duration wait) {
        return jdbc.sql(UNKNOWN + ROWS + " order by due.seq")
                .param("limit", limit)
                .param("millis", wait.toMillis())
                .query((row, number) -> read(row))
                .list();
    }

    private OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getObject("id", UUID.class),
                row.getString("tenant"),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getString("asked"),
                row.getString("channel"),
                row.getString("receiver"),
                GuestProfile.of(
                        row.getString("guest_name"),
                        row.getString("wa_id"),
                        row.getString("user_id"),
                        row.getString("email")),
                json.readValue(row.getString("reply"), Reply.class),
                row.getInt("attempts"),
                row.getInt("questions"),
                row.getLong("fence"),
                Duration.ofSeconds(row.getLong("age")),
                row.getString("language"),
                row.getObject("booking", UUID.class),
                new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")));
    }

    /**
     * What was claimed.
     *
     * @param next when to look again, if nothing happens before; half a second at most
     */
    record Claimed(List<OutboxRow> rows, Duration next) {}
}
