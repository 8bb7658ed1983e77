package io.conserje.pmsadapter.intention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done before. */
public class History {

    private static final int FEW = 10;

    private final JdbcClient jdbc;
    private final IntentionRows rows;

    /** Reads the table. */
    public History(JdbcClient jdbc, IntentionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The last few changes of a booking that were done, newest first. */
    public List<Intention> changesOf(String stay) {
        return jdbc.sql("""
                        select * from intention where family = 'change' and stay = :stay and state = 'confirmed'
                         order by settled_at desc, created_at desc limit :few
                        """).param("stay", stay).param("few", FEW).query(rows).list();
    }
}
