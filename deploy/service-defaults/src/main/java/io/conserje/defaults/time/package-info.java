/** Business time. */
@NullMarked
package io.conserje.defaults.time;

import org.jspecify.annotations.NullMarked;
