/** Words that Meta has approved: kept as Meta lists them, chosen by purpose and language. */
@NullMarked
package io.conserje.messaging.whatsapp.template;

import org.jspecify.annotations.NullMarked;
