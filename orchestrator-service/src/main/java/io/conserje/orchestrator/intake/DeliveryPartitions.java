package io.conserje.orchestrator.intake;

import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the partitions of the next days ahead, and drops those whose deliveries are all done and older than a channel's repeats. UTC days, real time. */
class DeliveryPartitions {

    /** Channels repeat for seven days. */
    static final int KEPT_DAYS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPartitions.class);
    private static final int AHEAD_DAYS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'delivery_'yyyyMMdd");

    private final JdbcClient jdbc;
    private final InstantSource clock;

    /** @param clock real time */
    DeliveryPartitions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Duration pass() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        today.datesUntil(today.plusDays(AHEAD_DAYS + 1L)).forEach(this::make);
        dropBefore(today.minusDays(KEPT_DAYS));
        return PAUSE;
    }

    private void make(LocalDate day) {
        boolean servedByDefault = jdbc.sql("""
                        select to_regclass(:name) is not null or exists (
                          select 1 from delivery_default where received_at >= :from and received_at < :to)""")
                .param("name", NAME.format(day))
                .param("from", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("to", day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!servedByDefault) {
            jdbc.sql(
                            "create table if not exists %s partition of delivery for values from ('%s 00:00Z') to ('%s 00:00Z')"
                                    .formatted(NAME.format(day), day, day.plusDays(1)))
                    .update();
        }
    }

    private void dropBefore(LocalDate day) {
        List<String> names = jdbc.sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'delivery'::regclass and c.relname ~ '^delivery_[0-9]{8}$' and c.relname < :name""")
                .param("name", NAME.format(day))
                .query((row, number) -> row.getString("relname"))
                .list();
        names.forEach(this::dropIfDone);
        jdbc.sql("delete from delivery_default where done and received_at < :day")
                .param("day", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void dropIfDone(String name) {
        boolean done = jdbc.sql("select not exists (select 1 from " + name + " where not done)")
                .query(Boolean.class)
                .single();
        if (done) {
            jdbc.sql("drop table " + name).update();
            LOG.atInfo().addKeyValue(LogFields.KIND, name).log("Old deliveries were dropped");
        }
    }
}
