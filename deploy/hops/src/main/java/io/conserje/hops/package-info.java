/** Empty hops: what the way of a message costs when nobody does anything on it. */
@NullMarked
package io.conserje.hops;

import org.jspecify.annotations.NullMarked;
