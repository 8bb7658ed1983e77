/** The stories: what guests and staff rely on, played through the public edge and the simulators only. */
@NullMarked
package io.conserje.local.journey.story;

import org.jspecify.annotations.NullMarked;
