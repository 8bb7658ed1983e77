/** Files that guests sent: fetched at once, checked, kept once, given out, and deleted after a while. */
@NullMarked
package io.conserje.messaging.media;

import org.jspecify.annotations.NullMarked;
