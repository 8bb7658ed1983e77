/** The description of the public API, for programs and for people. */
@NullMarked
package io.conserje.gateway.reference;

import org.jspecify.annotations.NullMarked;
