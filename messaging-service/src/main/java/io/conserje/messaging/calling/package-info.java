/** How vendors are called: over kept connections, and never again where the first call may have arrived. */
@NullMarked
package io.conserje.messaging.calling;

import org.jspecify.annotations.NullMarked;
