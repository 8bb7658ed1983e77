/** How things are said: phrases in four languages, dates, amounts. */
@NullMarked
package io.conserje.orchestrator.reply;

import org.jspecify.annotations.NullMarked;
