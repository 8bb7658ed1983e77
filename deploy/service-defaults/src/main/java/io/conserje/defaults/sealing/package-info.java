/** How services keep secrets and personal words in their stores. */
@NullMarked
package io.conserje.defaults.sealing;

import org.jspecify.annotations.NullMarked;
