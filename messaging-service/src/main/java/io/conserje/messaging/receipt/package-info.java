/** How far a send came and what it cost: monotone, whatever order reports arrive in. */
@NullMarked
package io.conserje.messaging.receipt;

import org.jspecify.annotations.NullMarked;
