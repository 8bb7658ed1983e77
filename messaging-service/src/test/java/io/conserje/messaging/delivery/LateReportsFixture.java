package io.conserje.messaging.delivery;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the watch on late reports to tests of other features. */
public final class LateReportsFixture {
    private LateReportsFixture() {}

    public static LateReports on(JdbcClient jdbc) {
        return at(InstantSource.system(), jdbc);
    }

    /** At another business time. */
    public static LateReports at(InstantSource businessTime, JdbcClient jdbc) {
        return new LateReports(jdbc, businessTime, InstantSource.system());
    }
}
