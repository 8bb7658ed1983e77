package io.conserje.orchestrator.desk;

import io.conserje.orchestrator.staff.StaffAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets staff take conversations, answer, and give them back. */
@RestController
@RequestMapping("/api/v1/conversations/{id}")
class StaffDeskController {

    private static final String WRITE = "conversations:write";

    private final StaffDesk desk;
    private final StaffAccess access;

    StaffDeskController(StaffDesk desk, StaffAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** Takes the conversation; the agent is silent from now on. */
    @PostMapping("/take")
    ConversationView take(@PathVariable UUID id) {
        return ConversationView.of(desk.take(access.require(WRITE).tenant(), id));
    }

    /** Gives the conversation back to the agent. */
    @PostMapping("/return")
    ConversationView giveBack(@PathVariable UUID id) {
        return ConversationView.of(desk.giveBack(access.require(WRITE).tenant(), id));
    }

    /** Closes the conversation until the guest writes again. */
    @PostMapping("/close")
    ConversationView close(@PathVariable UUID id) {
        return ConversationView.of(desk.close(access.require(WRITE).tenant(), id));
    }

    /** Answers the guest; 409 unless staff have the conversation. */
    @PostMapping("/reply")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Written reply(@PathVariable UUID id, @RequestBody @Valid Words words) {
        return new Written(desk.reply(access.require(WRITE).tenant(), id, words.text()));
    }

    /** Writes a note that the guest never sees. */
    @PostMapping("/note")
    @ResponseStatus(HttpStatus.CREATED)
    Written note(@PathVariable UUID id, @RequestBody @Valid Words words) {
        return new Written(desk.note(access.require(WRITE).tenant(), id, words.text()));
    }

    /** What staff wrote. */
    record Words(@NotBlank @Size(max = 4096) String text) {}

    /** The id of the message or note. */
    record Written(UUID id) {}
}
