package io.conserje.messaging.gathering;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

/** Tells failures of one question from those of all. */
final class Failures {
    private Failures() {}

    /** Whether asking one by one would only wait once more for each. */
    static boolean nobodyAnswers(Throwable failure) {
        return failure instanceof Error
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof TransientDataAccessResourceException
                || failure instanceof RecoverableDataAccessException;
    }
}
