/** What many ask at once is asked together. */
@NullMarked
package io.conserje.messaging.gathering;

import org.jspecify.annotations.NullMarked;
