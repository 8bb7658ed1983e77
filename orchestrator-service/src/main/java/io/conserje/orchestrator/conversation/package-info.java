/** Conversations, their guests and their timelines. */
@NullMarked
package io.conserje.orchestrator.conversation;

import org.jspecify.annotations.NullMarked;
