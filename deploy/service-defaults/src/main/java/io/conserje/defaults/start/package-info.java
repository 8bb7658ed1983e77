/** What is checked before a service may start. */
@NullMarked
package io.conserje.defaults.start;

import org.jspecify.annotations.NullMarked;
