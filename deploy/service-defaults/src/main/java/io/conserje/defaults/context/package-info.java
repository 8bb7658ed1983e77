/** For whom a call is made. */
@NullMarked
package io.conserje.defaults.context;

import org.jspecify.annotations.NullMarked;
