/** The guest's side: what a person, or a test, sends to the hotel. */
@NullMarked
package io.conserje.simulators.whatsapp.guest;

import org.jspecify.annotations.NullMarked;
