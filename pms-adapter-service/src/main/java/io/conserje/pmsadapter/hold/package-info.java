/** Keeps our own guests from deciding on the same last room at once; advisory, and never called a hold to a guest. */
@NullMarked
package io.conserje.pmsadapter.hold;

import org.jspecify.annotations.NullMarked;
