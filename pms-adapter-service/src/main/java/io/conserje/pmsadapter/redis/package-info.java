/** Redis, which may vanish at any moment. */
@NullMarked
package io.conserje.pmsadapter.redis;

import org.jspecify.annotations.NullMarked;
