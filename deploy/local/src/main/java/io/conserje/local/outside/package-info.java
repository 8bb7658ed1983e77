/** What one sees of a platform from outside: the public edge, the admin API, and the simulators. */
@NullMarked
package io.conserje.local.outside;

import org.jspecify.annotations.NullMarked;
