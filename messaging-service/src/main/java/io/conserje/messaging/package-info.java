/** messaging-service: the dialects of channels, in both directions; never what to answer. */
@NullMarked
package io.conserje.messaging;

import org.jspecify.annotations.NullMarked;
