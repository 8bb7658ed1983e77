package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.hotel.LacksPermission;
import org.jspecify.annotations.Nullable;

/** A call to QloApps that gave nothing usable, told apart by what it says about the call. */
public abstract sealed class QloAppsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String outcome;

    private QloAppsFailure(String outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** A word for metrics. */
    String outcome() {
        return outcome;
    }

    /** The call never left: no connection, or an open breaker. */
    public static final class NotSent extends QloAppsFailure {

        private static final long serialVersionUID = 1L;

        NotSent(Throwable cause) {
            super("not_sent", "QloApps was not reached", cause);
        }
    }

    /** QloApps understood and said no; nothing was changed. */
    public static sealed class Refused extends QloAppsFailure {

        private static final long serialVersionUID = 1L;

        private final QloAppsFailures.Meaning meaning;

        Refused(QloAppsFailures.Meaning meaning, int status) {
            this(meaning, "QloApps refused with status " + status);
        }

        private Refused(QloAppsFailures.Meaning meaning, String message) {
            super("refused", message, null);
            this.meaning = meaning;
        }

        /** What the no says. */
        public QloAppsFailures.Meaning meaning() {
            return meaning;
        }
    }

    /** QloApps does not let the key do this; nothing was changed. */
    public static final class NotAllowed extends Refused implements LacksPermission {

        private static final long serialVersionUID = 1L;

        private final String permission;

        NotAllowed(String permission) {
            super(QloAppsFailures.Meaning.NOT_ALLOWED, "QloApps does not let the key do this: " + permission);
            this.permission = permission;
        }

        @Override
        public String permission() {
            return permission;
        }
    }

    /** The call left, and the answer is missing or means nothing; a change may have happened or not. */
    public static final class InDoubt extends QloAppsFailure {

        private static final long serialVersionUID = 1L;

        /** Without a cause: something came back that means nothing. */
        public InDoubt(String message, @Nullable Throwable cause) {
            super("in_doubt", message, cause);
        }

        /** Whether something came back at all. */
        public boolean isAnswered() {
            return getCause() == null;
        }
    }
}
