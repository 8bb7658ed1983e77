/** What docker-compose.yml says about the platform. */
@NullMarked
package io.conserje.local.compose;

import org.jspecify.annotations.NullMarked;
