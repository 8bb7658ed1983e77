/** audio-service: sound, and nothing of what is said. */
@NullMarked
package io.conserje.audio;

import org.jspecify.annotations.NullMarked;
