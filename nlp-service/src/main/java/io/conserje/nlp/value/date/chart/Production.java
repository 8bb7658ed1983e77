package io.conserje.nlp.value.date.chart;

import org.jspecify.annotations.Nullable;

/** What the parts of a rule mean together; null when they do not go together after all. */
@FunctionalInterface
public interface Production {

    /** The meaning of the parts that matched, or null. */
    @Nullable
    Object make(Match match);
}
