/** Pictures of any kind that can be read become plain JPEGs. */
@NullMarked
package io.conserje.messaging.reencoding.picture;

import org.jspecify.annotations.NullMarked;
