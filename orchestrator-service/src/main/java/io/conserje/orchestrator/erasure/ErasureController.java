package io.conserje.orchestrator.erasure;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.staff.StaffAccess;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets staff have erased what a guest said in groups; a guest is named by their conversation. */
@RestController
class ErasureController {

    private static final String WRITE = "guests:write";

    private final Erasing erasing;
    private final StaffAccess access;

    ErasureController(Erasing erasing, StaffAccess access) {
        this.erasing = erasing;
        this.access = access;
    }

    /** Has it erased, in seconds, or as soon as messaging can be reached; nothing else of the guest is touched. */
    @PostMapping("/api/v1/guests/{id}/groups/erase")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void eraseInGroups(@PathVariable UUID id) {
        erasing.eraseInGroups(access.require(WRITE), new ConversationId(id));
    }
}
