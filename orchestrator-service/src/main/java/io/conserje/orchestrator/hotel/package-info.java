/** What is configured about a hotel. */
@NullMarked
package io.conserje.orchestrator.hotel;

import org.jspecify.annotations.NullMarked;
