package io.conserje.hops;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a place does with one kind of hop; each step is {@code commit}, or {@code place:kind} for a call.
 *
 * @param before the answer
 * @param after the answer, one after the other
 */
record Steps(
        @DefaultValue List<String> before, @DefaultValue List<String> after) {}
