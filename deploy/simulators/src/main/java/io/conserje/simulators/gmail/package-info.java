/** Google's Gmail on the wire, as far as a hotel sends mails over it, and what guests find in their mailboxes. */
@NullMarked
package io.conserje.simulators.gmail;

import org.jspecify.annotations.NullMarked;
