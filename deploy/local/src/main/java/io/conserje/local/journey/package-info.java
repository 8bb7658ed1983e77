/** What the stories see of a running platform. */
@NullMarked
package io.conserje.local.journey;

import org.jspecify.annotations.NullMarked;
