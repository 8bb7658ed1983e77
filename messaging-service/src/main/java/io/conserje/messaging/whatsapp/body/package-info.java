/** Our replies in Meta's bodies: what fits as it is, what does not by rule, nothing by an error. */
@NullMarked
package io.conserje.messaging.whatsapp.body;

import org.jspecify.annotations.NullMarked;
