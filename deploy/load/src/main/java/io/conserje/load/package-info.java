/** Load scenarios of the public edge; each is one command of {@code deploy/bench}. */
@NullMarked
package io.conserje.load;

import org.jspecify.annotations.NullMarked;
