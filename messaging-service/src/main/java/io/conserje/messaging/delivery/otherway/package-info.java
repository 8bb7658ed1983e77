/** What is said over another channel once the guest's own has no form left in which it would take it. */
@NullMarked
package io.conserje.messaging.delivery.otherway;

import org.jspecify.annotations.NullMarked;
