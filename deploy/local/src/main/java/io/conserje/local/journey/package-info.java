/** What the stories need: the platform they run on, guests who write, and how a story's end is told. */
@NullMarked
package io.conserje.local.journey;

import org.jspecify.annotations.NullMarked;
