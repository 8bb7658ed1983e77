/** Sound and films by ffmpeg, where the machine has it. */
@NullMarked
package io.conserje.messaging.reencoding.ffmpeg;

import org.jspecify.annotations.NullMarked;
