package io.conserje.messaging.group;

import java.time.Instant;

/**
 * A group as staff see it.
 *
 * @param receiver our number that is in it
 * @param groupId the channel's id of it
 * @param messages how many are kept
 * @param firstAt of the oldest one that is kept, UTC
 * @param lastAt of the newest one, UTC
 */
record GroupView(String channel, String receiver, String groupId, long messages, Instant firstAt, Instant lastAt) {}
