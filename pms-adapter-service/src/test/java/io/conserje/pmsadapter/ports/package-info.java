/** What every implementation of a port promises, and the reference that shows it in memory. */
@NullMarked
package io.conserje.pmsadapter.ports;

import org.jspecify.annotations.NullMarked;
