/** How often somebody may ask. */
@NullMarked
package io.conserje.gateway.limit;

import org.jspecify.annotations.NullMarked;
