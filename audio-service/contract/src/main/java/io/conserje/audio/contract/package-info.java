/** What other services may ask of audio. */
@NullMarked
package io.conserje.audio.contract;

import org.jspecify.annotations.NullMarked;
