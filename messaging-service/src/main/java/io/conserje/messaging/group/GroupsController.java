package io.conserje.messaging.group;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows staff the groups that a number of the hotel's is in; nobody is answered there. */
@RestController
class GroupsController {
    private final GroupList groups;

    GroupsController(GroupList groups) {
        this.groups = groups;
    }

    /** The tenant's groups, the one that spoke last first. */
    @GetMapping("/api/v1/sends/groups")
    PageOf<GroupView> groups(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return groups.groups(CallContext.current().tenant(), PageQuery.of(page, size));
    }

    /** What was said in one of them, newest first. */
    @GetMapping("/api/v1/sends/groups/messages")
    PageOf<GroupMessageView> messages(
            @RequestParam(defaultValue = "whatsapp") String channel,
            @RequestParam String receiver,
            @RequestParam String groupId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        GroupName group = new GroupName(channel, receiver, groupId);
        return groups.messages(CallContext.current().tenant(), group, PageQuery.of(page, size));
    }
}
