package io.conserje.gateway.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks an account after some wrong logins in a row; counted before the password is looked at, so that guessing in parallel gains nothing. */
@Component
class LockOut {

    private final JdbcClient jdbc;
    private final IdentityProperties properties;

    LockOut(JdbcClient jdbc, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Whether an account may try once more; the try counts as failed until {@link #forgive} takes it back. */
    boolean mayTry(String username) {
        return jdbc.sql("""
                        update staff
                           set failed_logins = case when locked_until is null then failed_logins else 0 end + 1,
                               locked_until = case
                                 when case when locked_until is null then failed_logins else 0 end + 1 >= :failures
                                 then now() + make_interval(secs => :seconds)
                               end
                         where username = :username
                           and enabled
                           and (locked_until is null or locked_until <= now())
                        """)
                        .param("username", username)
                        .param("failures", properties.failures())
                        .param("seconds", (double) properties.lockedFor().toSeconds())
                        .update()
                == 1;
    }

    /** The last try was right: nothing is held against the account any more. */
    void forgive(String username) {
        jdbc.sql("update staff set failed_logins = 0, locked_until = null where username = :username")
                .param("username", username)
                .update();
    }
}
