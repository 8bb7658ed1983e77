/** What staff can see of the speech engines. */
@NullMarked
package io.conserje.audio.status;

import org.jspecify.annotations.NullMarked;
