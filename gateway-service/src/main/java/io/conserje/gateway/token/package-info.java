/** Tokens of staff members: how they are signed, and who may check them. */
@NullMarked
package io.conserje.gateway.token;

import org.jspecify.annotations.NullMarked;
