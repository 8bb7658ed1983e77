package io.conserje.messaging.delivery;

import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the watch on late reports to tests of other features. */
public final class LateReportsFixture {
    private LateReportsFixture() {}

    public static LateReports on(JdbcClient jdbc) {
        return new LateReports(jdbc, InstantSource.system(), InstantSource.system());
    }
}
