/** A schema and a role of its own for every service that keeps something. */
@NullMarked
package io.conserje.defaults.store;

import org.jspecify.annotations.NullMarked;
