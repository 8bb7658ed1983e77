package io.conserje.orchestrator.desk;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationList;
import io.conserje.orchestrator.conversation.TimelineEntry;
import io.conserje.orchestrator.staff.StaffAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff conversations and messages. */
@RestController
class ConversationsController {

    private static final String READ = "conversations:read";

    private final ConversationList conversations;
    private final StaffAccess access;

    ConversationsController(ConversationList conversations, StaffAccess access) {
        this.conversations = conversations;
        this.access = access;
    }

    /** Lists conversations, the one with the last word first. */
    @GetMapping("/api/v1/conversations")
    PageOf<ConversationView> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String guest,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        String tenant = access.require(READ).tenant();
        var filter = new ConversationList.Filter(state, channel, guest);
        PageOf<Conversation> found = conversations.conversations(tenant, filter, PageQuery.of(page, size));
        return new PageOf<>(
                found.items().stream().map(ConversationView::of).toList(), found.page(), found.size(), found.total());
    }

    /** Lists what was said, the first word first; empty for a conversation that is not there. */
    @GetMapping("/api/v1/conversations/{id}/timeline")
    PageOf<TimelineEntry> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return conversations.timeline(access.require(READ).tenant(), id, PageQuery.of(page, size));
    }

    /** Finds messages by the channel's id of them. */
    @GetMapping("/api/v1/messages")
    PageOf<TimelineEntry> messages(
            @RequestParam String externalId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return conversations.messages(access.require(READ).tenant(), externalId, PageQuery.of(page, size));
    }
}
