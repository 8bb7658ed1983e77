/** What is asked of Redis, whoever asks. */
@NullMarked
package io.conserje.defaults.redis;

import org.jspecify.annotations.NullMarked;
