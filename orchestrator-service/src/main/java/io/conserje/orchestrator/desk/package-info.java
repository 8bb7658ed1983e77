/** What staff see and do. */
@NullMarked
package io.conserje.orchestrator.desk;

import org.jspecify.annotations.NullMarked;
