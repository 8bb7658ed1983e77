/** Every error leaves as problem+json with a stable type. */
@NullMarked
package io.conserje.defaults.problem;

import org.jspecify.annotations.NullMarked;
