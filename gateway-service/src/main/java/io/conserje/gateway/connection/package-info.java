/** Who may hold a connection: what is too much is told so at the door. */
@NullMarked
package io.conserje.gateway.connection;

import org.jspecify.annotations.NullMarked;
