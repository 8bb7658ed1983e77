/** What is said in groups: kept for a while, counted, and answered by nobody. */
@NullMarked
package io.conserje.messaging.group;

import org.jspecify.annotations.NullMarked;
