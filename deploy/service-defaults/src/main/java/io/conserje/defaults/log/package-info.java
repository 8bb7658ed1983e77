/** Names of facts in log lines. */
@NullMarked
package io.conserje.defaults.log;

import org.jspecify.annotations.NullMarked;
