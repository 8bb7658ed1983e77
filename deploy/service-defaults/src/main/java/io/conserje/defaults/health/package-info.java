/** What a service says of itself when it is asked how it is. */
@NullMarked
package io.conserje.defaults.health;

import org.jspecify.annotations.NullMarked;
