/** Settings that hold for every service unless it says otherwise. */
@NullMarked
package io.conserje.defaults.environment;

import org.jspecify.annotations.NullMarked;
