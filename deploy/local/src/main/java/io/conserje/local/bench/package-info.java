/** Measures a platform on this machine: load, turns, start and memory, each beside its floor. */
@NullMarked
package io.conserje.local.bench;

import org.jspecify.annotations.NullMarked;
