/** What is free for a stay, and what it costs. */
@NullMarked
package io.conserje.pmsadapter.availability;

import org.jspecify.annotations.NullMarked;
