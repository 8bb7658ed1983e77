package io.conserje.orchestrator.staff;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets a staff member do what their verified token permits, within the tenant of the token. */
@Component
public class StaffAccess {

    /** 403: the token names no such permission. */
    public static final String FORBIDDEN = "urn:problem:orchestrator:forbidden";

    /** 404: no such thing in this tenant. */
    public static final String NOT_FOUND = "urn:problem:orchestrator:not-found";

    /** Who asks, if they may; else 403. */
    public CallContext require(String permission) {
        CallContext caller = CallContext.current();
        if (!caller.permits(permission)) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, FORBIDDEN, "This needs the permission " + permission + ".");
        }
        return caller;
    }

    /** What to throw for a thing that is not there, or is another tenant's. */
    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, NOT_FOUND, "There is no such thing here.");
    }
}
