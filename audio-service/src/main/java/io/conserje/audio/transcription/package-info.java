/** Speech to text: the port, its outcomes and who may ask. */
@NullMarked
package io.conserje.audio.transcription;

import org.jspecify.annotations.NullMarked;
