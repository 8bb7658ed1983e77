/** What can go wrong on purpose: the faults that a tester switches on, and the reset of all simulators. */
@NullMarked
package io.conserje.simulators.fault;

import org.jspecify.annotations.NullMarked;
