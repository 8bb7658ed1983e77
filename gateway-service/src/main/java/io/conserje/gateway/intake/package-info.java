/** The way of a verified body to where it is stored. */
@NullMarked
package io.conserje.gateway.intake;

import org.jspecify.annotations.NullMarked;
