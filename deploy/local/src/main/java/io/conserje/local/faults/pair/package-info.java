/** Two of every service at once, behind the simplest of balancers. */
@NullMarked
package io.conserje.local.faults.pair;

import org.jspecify.annotations.NullMarked;
