package io.conserje.messaging.group;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.inbound.GroupMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a group's message is somebody's own, and lies sealed.
 *
 * @param from by what the channel knows who said it
 * @param name as they call themselves
 * @param text words or caption
 */
record GroupWords(
        List<Identifier> from,
        @Nullable String name,
        @Nullable String text) {
    static final GroupWords CANNOT_BE_OPENED = new GroupWords(List.of(), null, null);

    static GroupWords of(GroupMessage message) {
        return new GroupWords(message.from(), message.name(), message.text());
    }
}
