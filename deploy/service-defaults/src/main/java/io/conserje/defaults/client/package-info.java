/** How services call others: named groups with time-outs, tokens, breakers and retries of reads. */
@NullMarked
package io.conserje.defaults.client;

import org.jspecify.annotations.NullMarked;
