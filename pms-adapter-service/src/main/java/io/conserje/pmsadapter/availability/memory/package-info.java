/** Remembers what was free, so that a hotel's system is asked once and not at all while it is away. */
@NullMarked
package io.conserje.pmsadapter.availability.memory;

import org.jspecify.annotations.NullMarked;
