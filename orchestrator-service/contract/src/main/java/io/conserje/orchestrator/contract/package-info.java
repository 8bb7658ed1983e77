/** What the gateway may ask of the orchestrator. */
@NullMarked
package io.conserje.orchestrator.contract;

import org.jspecify.annotations.NullMarked;
