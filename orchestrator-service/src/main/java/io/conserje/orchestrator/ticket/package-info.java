/** What a person of the hotel has to look at. */
@NullMarked
package io.conserje.orchestrator.ticket;

import org.jspecify.annotations.NullMarked;
