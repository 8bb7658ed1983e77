/** Keeps those who try references and addresses from trying many. */
@NullMarked
package io.conserje.pmsadapter.stay.tries;

import org.jspecify.annotations.NullMarked;
