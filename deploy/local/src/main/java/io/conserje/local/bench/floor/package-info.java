/** The floor of a turn: the same way through services of the same make that do nothing. */
@NullMarked
package io.conserje.local.bench.floor;

import org.jspecify.annotations.NullMarked;
