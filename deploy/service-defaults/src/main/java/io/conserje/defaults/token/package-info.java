/** Service tokens: minted by the caller, bound to the callee. */
@NullMarked
package io.conserje.defaults.token;

import org.jspecify.annotations.NullMarked;
