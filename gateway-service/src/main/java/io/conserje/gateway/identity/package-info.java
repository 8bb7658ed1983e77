/** Who works here, and how they prove it. */
@NullMarked
package io.conserje.gateway.identity;

import org.jspecify.annotations.NullMarked;
