package io.conserje.orchestrator.deadletter;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for staff: answers that were not sent and messages that were not answered. */
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLetterController {

    private static final String READ = "dead-letters:read";
    private static final String WRITE = "dead-letters:write";

    private final DeadLetterList list;
    private final DeadLetters letters;
    private final StaffAccess access;

    DeadLetterController(DeadLetterList list, DeadLetters letters, StaffAccess access) {
        this.list = list;
        this.letters = letters;
        this.access = access;
    }

    /** Lists what nobody has decided about yet, the latest first. */
    @GetMapping
    PageOf<DeadLetter> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(access.require(READ).tenant(), PageQuery.of(page, size));
    }

    /** Tries again; a second call changes nothing. 404 when there is none, 409 when it was discarded. */
    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        letters.replay(access.require(WRITE), known(id));
    }

    /** Gives it up for good; a second call changes nothing. 404 when there is none, 409 when it was replayed. */
    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @RequestBody @Valid Discard discard) {
        letters.discard(access.require(WRITE), known(id), discard.reason());
    }

    private static LetterId known(String id) {
        return LetterId.parse(id).orElseThrow(StaffAccess::notFound);
    }

    /**
     * Why it is given up.
     *
     * @param reason in staff's words, kept in the audit
     */
    record Discard(@NotBlank @Size(max = 500) String reason) {}
}
