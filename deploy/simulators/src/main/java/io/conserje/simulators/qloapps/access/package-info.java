/** Who may do what over the simulated web service, and at which address it answers. */
@NullMarked
package io.conserje.simulators.qloapps.access;

import org.jspecify.annotations.NullMarked;
