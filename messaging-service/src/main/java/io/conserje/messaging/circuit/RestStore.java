package io.conserje.messaging.circuit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rests, the same for all instances. */
class RestStore {
    private static final String COLUMNS = " channel, sender, reason, since, until, trips ";

    private final JdbcClient jdbc;

    RestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Rest> all() {
        return jdbc.sql("select" + COLUMNS + "from number_rest").query(RestStore::rest).list().stream()
                .collect(Collectors.toUnmodifiableMap(Rest::key, Function.identity()));
    }

    /** Begins a rest; empty when it rests already. */
    Optional<Rest> begin(Line line, String reason, Instant now, Duration rest) {
        return jdbc.sql("insert into number_rest (channel, sender, reason, since, until, trips)"
                        + " values (:channel, :sender, :reason, :now, :until, 0)"
                        + " on conflict (channel, sender) do nothing returning" + COLUMNS)
                .param("channel", line.channel())
                .param("sender", line.sender())
                .param("reason", reason)
                .param("now", utc(now))
                .param("until", utc(now.plus(rest)))
                .query(RestStore::rest)
                .optional();
    }

    /** How often it was tried in vain since it rests; empty when it does not. */
    Optional<Integer> trips(Line line) {
        return jdbc.sql("select trips from number_rest where channel = :channel and sender = :sender")
                .param("channel", line.channel())
                .param("sender", line.sender())
                .query(Integer.class)
                .optional();
    }

    /**
     * Makes a rest longer after a probe in vain. Sends that were under way when it began, or beside another probe, count for
     * nothing.
     *
     * @param over by when a rest has to be over to be under probe
     */
    Optional<Rest> prolong(Line line, int trips, Instant over, Instant until) {
        return jdbc.sql("update number_rest set trips = trips + 1, until = :until"
                        + " where channel = :channel and sender = :sender and trips = :trips and until <= :over returning"
                        + COLUMNS)
                .param("channel", line.channel())
                .param("sender", line.sender())
                .param("trips", trips)
                .param("over", utc(over))
                .param("until", utc(until))
                .query(RestStore::rest)
                .optional();
    }

    /** Takes the only try of a rest that is over; false when somebody else has it. */
    boolean claim(Line line, Instant now, Instant until) {
        return jdbc.sql("update number_rest set until = :until"
                                + " where channel = :channel and sender = :sender and until <= :now")
                        .param("channel", line.channel())
                        .param("sender", line.sender())
                        .param("now", utc(now))
                        .param("until", utc(until))
                        .update()
                == 1;
    }

    /** Ends a rest; false when there was none. */
    boolean end(Line line) {
        return jdbc.sql("delete from number_rest where channel = :channel and sender = :sender")
                        .param("channel", line.channel())
                        .param("sender", line.sender())
                        .update()
                == 1;
    }

    private static Rest rest(ResultSet row, int number) throws SQLException {
        return new Rest(
                row.getString("channel"),
                row.getString("sender"),
                row.getString("reason"),
                instant(row, "since"),
                instant(row, "until"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
