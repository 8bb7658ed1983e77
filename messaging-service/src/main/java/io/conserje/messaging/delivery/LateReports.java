package io.conserje.messaging.delivery;

import io.conserje.messaging.receipt.StatusReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices reports that come long after what they tell of: their channel could not deliver them at first, and others may still be on
 * their way. While such ones come, silence about a send means nothing.
 */
public class LateReports {
    /** Longer than statuses take when nothing is wrong, by clocks that are not quite one. */
    private static final Duration LATE = Duration.ofSeconds(15);

    /** At most one write a second and number, however many come. */
    private static final String SEEN = """
            insert into late_report (channel, sender, seen_at) values (:channel, :sender, :now)
            on conflict (channel, sender) do update set seen_at = :now where late_report.seen_at < :now - interval '1 s'
            """;

    private final JdbcClient jdbc;
    private final InstantSource businessTime;
    private final InstantSource realTime;

    /**
     * @param businessTime in which channels tell
     * @param realTime in which sends are waited for
     */
    LateReports(JdbcClient jdbc, InstantSource businessTime, InstantSource realTime) {
        this.jdbc = jdbc;
        this.businessTime = businessTime;
        this.realTime = realTime;
    }

    /** Looks at the reports that have just come. */
    public void look(Collection<StatusReport> reports) {
        Instant prompt = businessTime.instant().minus(LATE);
        List<Number> late = reports.stream()
                .filter(report -> report.at().isBefore(prompt))
                .map(report -> new Number(report.channel(), report.sender()))
                .distinct()
                .sorted()
                .toList();
        late.forEach(number -> jdbc.sql(SEEN)
                .param("channel", number.channel())
                .param("sender", number.sender())
                .param("now", realTime.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Sorts, so that readings lock rows in one order. */
    private record Number(String channel, String sender) implements Comparable<Number> {
        @Override
        public int compareTo(Number other) {
            int byChannel = channel.compareTo(other.channel);
            return byChannel != 0 ? byChannel : sender.compareTo(other.sender);
        }
    }
}
