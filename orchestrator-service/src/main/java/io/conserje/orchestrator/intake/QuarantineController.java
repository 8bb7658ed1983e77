package io.conserje.orchestrator.intake;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.StaffAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff what could not be read, and has it read again or forgotten. */
@RestController
class QuarantineController {

    private static final String WRITE = "quarantine:write";

    private final Quarantine quarantine;
    private final QuarantineDesk desk;
    private final StaffAccess access;

    QuarantineController(Quarantine quarantine, QuarantineDesk desk, StaffAccess access) {
        this.quarantine = quarantine;
        this.desk = desk;
        this.access = access;
    }

    /** Lists the quarantine, newest first. */
    @GetMapping("/api/v1/quarantine")
    PageOf<Quarantine.Entry> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return quarantine.list(access.require("quarantine:read").tenant(), PageQuery.of(page, size));
    }

    /** Has the whole delivery of an entry read again; 404 when there is none, so also the second time. */
    @PostMapping("/api/v1/quarantine/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable long id) {
        desk.replay(access.require(WRITE), id);
    }

    /** Forgets an entry; 404 when there is none, so also the second time. */
    @PostMapping("/api/v1/quarantine/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @RequestBody @Valid Discard discard) {
        desk.discard(access.require(WRITE), id, discard.reason());
    }

    /**
     * Why it is forgotten.
     *
     * @param reason in staff's words, kept in the audit
     */
    record Discard(@NotBlank @Size(max = 500) String reason) {}
}
