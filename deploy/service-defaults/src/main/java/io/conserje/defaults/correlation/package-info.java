/** One id from the first webhook to the last log line. */
@NullMarked
package io.conserje.defaults.correlation;

import org.jspecify.annotations.NullMarked;
