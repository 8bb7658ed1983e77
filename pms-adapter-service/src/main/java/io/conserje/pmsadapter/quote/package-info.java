/** What a stay costs, in full. */
@NullMarked
package io.conserje.pmsadapter.quote;

import org.jspecify.annotations.NullMarked;
