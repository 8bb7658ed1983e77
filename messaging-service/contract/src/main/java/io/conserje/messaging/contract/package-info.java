/** What the orchestrator may ask of messaging. */
@NullMarked
package io.conserje.messaging.contract;

import org.jspecify.annotations.NullMarked;
