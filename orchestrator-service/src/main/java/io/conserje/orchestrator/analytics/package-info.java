/** What the hotel can learn from its conversations. */
@NullMarked
package io.conserje.orchestrator.analytics;

import org.jspecify.annotations.NullMarked;
