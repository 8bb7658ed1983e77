package io.conserje.testsupport;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Closes the Spring contexts of the tests when the last test is over, while PostgreSQL and Redis still answer; these go with the JVM, whose
 * shutdown hooks have no order among them. Without it a worker that stops may wait for a database that is gone, longer than Surefire does.
 */
public class EndOfTests implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        OpenContexts.close();
    }
}
