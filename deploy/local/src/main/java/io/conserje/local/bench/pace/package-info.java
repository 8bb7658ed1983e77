/** How a rate is found that lasts: warm first, then more and more, each rate with a second try. The same for turns and for their floor. */
@NullMarked
package io.conserje.local.bench.pace;

import org.jspecify.annotations.NullMarked;
