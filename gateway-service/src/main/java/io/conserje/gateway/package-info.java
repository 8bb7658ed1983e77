/** The edge of the platform: trust, and nothing of what a message says. */
@NullMarked
package io.conserje.gateway;

import org.jspecify.annotations.NullMarked;
