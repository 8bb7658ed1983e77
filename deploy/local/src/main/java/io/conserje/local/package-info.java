/** The launcher: the whole platform on one machine, without Docker. */
@NullMarked
package io.conserje.local;

import org.jspecify.annotations.NullMarked;
