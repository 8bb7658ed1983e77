/** What was meant to be changed in the hotel's system, once for each key, and what became of it, however its answer was lost. */
@NullMarked
package io.conserje.pmsadapter.intention;

import org.jspecify.annotations.NullMarked;
