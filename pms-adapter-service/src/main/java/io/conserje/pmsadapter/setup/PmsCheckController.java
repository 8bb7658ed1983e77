package io.conserje.pmsadapter.setup;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff whether the hotel's system can be worked with, and what to do where it cannot. */
@RestController
class PmsCheckController {

    /** As the gateway names it. */
    static final String PERMISSION = "pms:read";

    private final SystemCheck check;
    private final InstantSource clock;

    PmsCheckController(SystemCheck check, InstantSource clock) {
        this.check = check;
        this.clock = clock;
    }

    /** Looks at the system of the staff member's own tenant; any other tenant does not exist for them. */
    @GetMapping("/api/v1/tenants/{tenant}/pms-check")
    PmsCheck check(@PathVariable String tenant) {
        CallContext caller = CallContext.current();
        if (!caller.tenant().equals(tenant)) {
            throw new ProblemException(HttpStatus.NOT_FOUND, PmsProblems.TENANT_NOT_FOUND, "There is no such tenant.");
        }
        if (!caller.permits(PERMISSION)) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, PmsProblems.NOT_PERMITTED, "This takes the permission " + PERMISSION + ".");
        }
        return PmsCheck.of(tenant, clock.instant(), check.findings());
    }
}
