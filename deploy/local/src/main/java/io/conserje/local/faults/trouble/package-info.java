/** What goes wrong while guests talk: deaths, freezes, neighbours that hang, cut or err. */
@NullMarked
package io.conserje.local.faults.trouble;

import org.jspecify.annotations.NullMarked;
