/** What guests and hotel have written to each other, as each guest sees it. */
@NullMarked
package io.conserje.simulators.whatsapp.chat;

import org.jspecify.annotations.NullMarked;
