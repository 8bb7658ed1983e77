package io.conserje.orchestrator.intake;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.StaffAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what could not be read. */
@RestController
class QuarantineController {

    private final Quarantine quarantine;
    private final StaffAccess access;

    QuarantineController(Quarantine quarantine, StaffAccess access) {
        this.quarantine = quarantine;
        this.access = access;
    }

    /** Lists the quarantine, newest first. */
    @GetMapping("/api/v1/quarantine")
    PageOf<Quarantine.Entry> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return quarantine.list(access.require("quarantine:read").tenant(), PageQuery.of(page, size));
    }
}
