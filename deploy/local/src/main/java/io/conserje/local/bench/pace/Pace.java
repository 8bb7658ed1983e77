package io.conserje.local.bench.pace;

import java.sql.SQLException;
import java.time.Duration;

/**
 * What can be made to go at a rate for a while.
 *
 * @param <S> what is seen of it
 */
@FunctionalInterface
public interface Pace<S extends Paced> {
    /** Goes so many a second so long, and ends when nothing of it is left on the way. */
    S step(int perSecond, Duration length) throws InterruptedException, SQLException;
}
