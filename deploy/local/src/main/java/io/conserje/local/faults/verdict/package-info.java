/** What must hold for every guest at the end, and how its breach is told. */
@NullMarked
package io.conserje.local.faults.verdict;

import org.jspecify.annotations.NullMarked;
