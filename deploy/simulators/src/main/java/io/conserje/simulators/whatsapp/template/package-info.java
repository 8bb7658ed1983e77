/** The templates of the business account, as Meta's Business Management API lists and changes them. */
@NullMarked
package io.conserje.simulators.whatsapp.template;

import org.jspecify.annotations.NullMarked;
