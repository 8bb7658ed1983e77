/** What staff may change of the simulated hotel's prices and stays over the web service. */
@NullMarked
package io.conserje.simulators.qloapps.rate;

import org.jspecify.annotations.NullMarked;
