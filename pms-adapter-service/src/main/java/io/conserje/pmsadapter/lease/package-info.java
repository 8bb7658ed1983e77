/** Lets what changes a house happen one after the other, in one process and in several. */
@NullMarked
package io.conserje.pmsadapter.lease;

import org.jspecify.annotations.NullMarked;
