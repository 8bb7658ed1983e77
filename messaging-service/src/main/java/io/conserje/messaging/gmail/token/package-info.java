/** How Google lets us in: files of credentials, and tokens for them. */
@NullMarked
package io.conserje.messaging.gmail.token;

import org.jspecify.annotations.NullMarked;
