package io.conserje.orchestrator.retention;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.conversation.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The daily partitions of the raw deliveries: made ahead, dropped whole. What nobody has read yet is moved to the default partition
 * first and is read from there. UTC days. Every call belongs into a transaction of its own.
 */
class DeliveryPartitions {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPartitions.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'delivery_'yyyyMMdd");

    private final JdbcClient jdbc;

    DeliveryPartitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the partition of a day, unless it is there or rows of that day are in the default partition already. */
    void make(LocalDate day) {
        boolean served = jdbc.sql("""
                        select to_regclass(:name) is not null or exists (
                          select 1 from delivery_default where received_at >= :from and received_at < :to)""")
                .param("name", NAME.format(day))
                .param("from", Times.param(start(day)))
                .param("to", Times.param(start(day.plusDays(1))))
                .query(Boolean.class)
                .single();
        if (!served) {
            jdbc.sql("create table %s partition of delivery for values from ('%s 00:00Z') to ('%s 00:00Z')"
                            .formatted(NAME.format(day), day, day.plusDays(1)))
                    .update();
        }
    }

    /** The partitions of which every row is older than this day, the oldest first. */
    List<String> before(LocalDate day) {
        return jdbc.sql("""
                        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                        where i.inhparent = 'delivery'::regclass and c.relname ~ '^delivery_[0-9]{8}$' and c.relname < :name
                        order by c.relname""")
                .param("name", NAME.format(day))
                .query((row, number) -> row.getString("relname"))
                .list();
    }

    /** Drops one of {@link #before}, after its unread rows are elsewhere. */
    void drop(String partition) {
        jdbc.sql("alter table delivery detach partition " + partition).update();
        int moved = jdbc.sql("""
                        insert into delivery (id, received_at, channel, app, correlation_id, traceparent, body)
                        select id, d.received_at, channel, app, correlation_id, traceparent, body
                        from %s d join unread_delivery using (id)""".formatted(partition)).update();
        jdbc.sql("drop table " + partition).update();
        LOG.atInfo()
                .addKeyValue(LogFields.KIND, partition)
                .addKeyValue(LogFields.COUNT, moved)
                .log("Old deliveries were dropped; so many unread ones are kept");
    }

    /** Deletes what was read since from the default partition. */
    void tidyDefault(LocalDate before) {
        jdbc.sql("""
                        delete from delivery_default d where received_at < :day
                          and not exists (select 1 from unread_delivery u where u.id = d.id)""").param("day", Times.param(start(before))).update();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
