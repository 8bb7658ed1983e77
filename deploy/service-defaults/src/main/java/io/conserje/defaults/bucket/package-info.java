/** Token buckets that instances share through Redis and count for themselves while it is away; they learn from complaints. */
@NullMarked
package io.conserje.defaults.bucket;

import org.jspecify.annotations.NullMarked;
