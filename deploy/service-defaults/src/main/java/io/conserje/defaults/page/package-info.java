/** Lists in pages. */
@NullMarked
package io.conserje.defaults.page;

import org.jspecify.annotations.NullMarked;
