/** Guests who talk with a platform before anybody else does, so that its JVMs learn what will be done often. */
@NullMarked
package io.conserje.local.rehearsal;

import org.jspecify.annotations.NullMarked;
