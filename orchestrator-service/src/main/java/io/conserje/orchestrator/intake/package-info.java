/** From raw webhook bodies to one inbox row a guest message or event. */
@NullMarked
package io.conserje.orchestrator.intake;

import org.jspecify.annotations.NullMarked;
