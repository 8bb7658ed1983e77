package io.conserje.messaging.group;

/**
 * Which group.
 *
 * @param receiver our number that is in it
 * @param groupId the channel's id of it
 */
record GroupName(String channel, String receiver, String groupId) {}
