package io.conserje.pmsadapter.hold;

import io.conserje.pmsadapter.contract.HoldRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes holds and what happened to them. */
class HoldStore {

    private static final RowMapper<HoldRow> ROWS = DataClassRowMapper.newInstance(HoldRow.class);

    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else places a hold on the type. */
    void lock(String tenant, String roomType) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "hold:" + tenant + ":" + roomType)
                .query((_, _) -> true)
                .single();
    }

    Optional<HoldRow> find(UUID key) {
        return jdbc.sql("select * from advisory_hold where key = :key")
                .param("key", key)
                .query(ROWS)
                .optional();
    }

    /**
     * How many rooms of the type are held on days that overlap. Two holds on different parts of them count both, which may refuse one
     * too many and never one too few.
     */
    int held(String tenant, String roomType, LocalDate checkIn, LocalDate checkOut, Instant now) {
        return jdbc.sql("""
                        select coalesce(sum(rooms), 0) from advisory_hold
                         where tenant = :tenant and room_type = :type and state = 'held' and expires_at > :now
                           and check_in < :out and check_out > :in
                        """)
                .param("tenant", tenant)
                .param("type", roomType)
                .param("now", utc(now))
                .param("out", checkOut)
                .param("in", checkIn)
                .query(Integer.class)
                .single();
    }

    /** All holds of a tenant. */
    HeldNow heldNow(String tenant, Instant now) {
        return new HeldNow(
                jdbc.sql("select * from advisory_hold where tenant = :tenant and state = 'held' and expires_at > :now")
                        .param("tenant", tenant)
                        .param("now", utc(now))
                        .query(ROWS)
                        .list());
    }

    void insert(String tenant, HoldRequest request, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into advisory_hold
                               (key, tenant, room_type, check_in, check_out, rooms, state, expires_at, created_at)
                        values (:key, :tenant, :type, :in, :out, :rooms, 'held', :until, :now)
                        """)
                .param("key", request.key())
                .param("tenant", tenant)
                .param("type", request.roomTypeId())
                .param("in", request.checkIn())
                .param("out", request.checkOut())
                .param("rooms", request.rooms())
                .param("until", utc(expiresAt))
                .param("now", utc(now))
                .update();
    }

    boolean extend(UUID key, Instant now, Instant expiresAt, int most) {
        return jdbc.sql("""
                        update advisory_hold set expires_at = :until, extensions = extensions + 1
                         where key = :key and state = 'held' and expires_at > :now and extensions < :most
                        """)
                        .param("until", utc(expiresAt))
                        .param("key", key)
                        .param("now", utc(now))
                        .param("most", most)
                        .update()
                == 1;
    }

    boolean release(UUID key, Instant now) {
        return jdbc.sql("""
                        update advisory_hold set state = 'released' where key = :key and state = 'held' and expires_at > :now
                        """).param("key", key).param("now", utc(now)).update() == 1;
    }

    /** Marks what is over; several instances share the work. */
    List<HoldRow> expire(Instant now) {
        return jdbc.sql("""
                        update advisory_hold set state = 'expired'
                         where key in (select key from advisory_hold where state = 'held' and expires_at <= :now
                                        order by expires_at limit 100 for update skip locked)
                        returning *
                        """).param("now", utc(now)).query(ROWS).list();
    }

    /** How many are held now. */
    long count(Instant now) {
        return jdbc.sql("select count(*) from advisory_hold where state = 'held' and expires_at > :now")
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    void audit(UUID key, String tenant, HoldEvent event, Instant now) {
        jdbc.sql("insert into hold_event (key, tenant, what, at) values (:key, :tenant, :what, :now)")
                .param("key", key)
                .param("tenant", tenant)
                .param("what", event.word())
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
