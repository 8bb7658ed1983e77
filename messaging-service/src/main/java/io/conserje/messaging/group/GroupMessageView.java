package io.conserje.messaging.group;

import io.conserje.messaging.contract.Identifier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a group, as staff see it; without its words where their key is gone.
 *
 * @param at UTC
 * @param from by what the channel knows who said it
 */
record GroupMessageView(
        String externalId,
        Instant at,
        String type,
        List<Identifier> from,
        @Nullable String name,
        @Nullable String text) {}
