/** Scenarios of load, each one command of {@code deploy/bench}: their vital signs while they last, and their charts. */
@NullMarked
package io.conserje.local.bench.scenario;

import org.jspecify.annotations.NullMarked;
