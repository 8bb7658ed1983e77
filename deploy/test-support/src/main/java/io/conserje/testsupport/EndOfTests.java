package io.conserje.testsupport;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Ends what the tests shared when the last test is over: first the Spring contexts, while PostgreSQL and Redis still answer those that stop,
 * then PostgreSQL, whose files can take longer to delete than the thirty seconds that Surefire leaves to a JVM's shutdown hooks.
 */
public class EndOfTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        OpenContexts.close();
        Backends.stop();
    }
}
