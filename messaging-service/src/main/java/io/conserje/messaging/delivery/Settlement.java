package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Decides when the silence about an unknown send means that it was not sent: once the way of webhooks was shown to work
 * for a while and brought nothing; or, without proof, after so long that waiting helps nobody.
 */
class Settlement {
    /**
     * A status of a later send of the same number proves the way. Where a later send was accepted and no status of it
     * came, the way is in doubt, whatever intake says of itself. Neither counts while intake was in trouble, or statuses came late:
     * channels repeat what they could not deliver in no order, so that a later one may come before an earlier one.
     */
    private static final String SETTLE = """
            with open as (
                select s.outbox_id,
                       s.attempted_at <= :quietSince as quiet,
                       s.attempted_at <= :givenUp as given_up,
                       exists (select from late_report l
                                where l.channel = s.channel and l.sender = s.sender and l.seen_at > :quietSince) as late,
                       exists (select from send later
                                 join receipt r on r.channel = later.channel and r.sender = later.sender
                                               and r.external_id = later.external_id
                                where later.channel = s.channel and later.sender = s.sender
                                  and later.attempted_at > s.attempted_at) as later_shown,
                       exists (select from send later
                                where later.channel = s.channel and later.sender = s.sender
                                  and later.attempted_at > s.attempted_at
                                  and later.state = 'accepted') as later_sent
                  from send s
                 where s.tenant = :tenant and s.outbox_id = any(:ids) and s.state in ('sending', 'unknown')
                   and s.channel <> all(:asked)
                 order by s.outbox_id
                   for update of s),
            judged as (
                select outbox_id, given_up,
                       quiet and not late and not :intakeInTrouble
                         and (later_shown or (:intakeShown and not later_sent)) as proven
                  from open)
            update send
               set state = 'later', not_before = :now, reason = 'not_shown',
                   duplicate_possible = send.duplicate_possible or not judged.proven
              from judged
             where send.outbox_id = judged.outbox_id and (judged.proven or judged.given_up)
            returning judged.proven
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final DeliveryProperties properties;
    private final Set<String> asked;

    /** @param asked channels whose silence means nothing, since they can be asked */
    Settlement(JdbcClient jdbc, InstantSource clock, DeliveryProperties properties, Set<String> asked) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
        this.asked = Set.copyOf(asked);
    }

    /** Settles those of the open sends that can be; the others stay unknown. */
    Settled settle(String tenant, Collection<UUID> outboxIds, @Nullable IntakeHealth intake) {
        Instant now = clock.instant();
        Instant quietSince = now.minus(properties.unknownSettlesAfter());
        List<Boolean> proven = jdbc.sql(SETTLE)
                .param("tenant", tenant)
                .param("ids", new SqlArrayValue("uuid", outboxIds.toArray()))
                .param("asked", new SqlArrayValue("text", asked.toArray()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("quietSince", quietSince.atOffset(ZoneOffset.UTC))
                .param("givenUp", now.minus(properties.unknownGivenUpAfter()).atOffset(ZoneOffset.UTC))
                .param("intakeShown", worksSince(intake, quietSince))
                .param("intakeInTrouble", intake != null && !worksSince(intake, quietSince))
                .query((row, number) -> row.getBoolean("proven"))
                .list();
        int byProof = (int) proven.stream().filter(Boolean::booleanValue).count();
        return new Settled(byProof, proven.size() - byProof);
    }

    private static boolean worksSince(@Nullable IntakeHealth intake, Instant quietSince) {
        Instant workingSince = intake == null ? null : intake.workingSince();
        return workingSince != null && !workingSince.isAfter(quietSince);
    }

    /**
     * How many sends were settled.
     *
     * @param proven certainly not sent, or certainly sent where the channel was asked
     * @param duplicatePossible given up without proof; a repeat may be a double
     */
    record Settled(int proven, int duplicatePossible) {
        Settled and(int shown) {
            return new Settled(proven + shown, duplicatePossible);
        }

        boolean any() {
            return proven + duplicatePossible > 0;
        }
    }
}
