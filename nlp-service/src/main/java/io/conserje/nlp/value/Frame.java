package io.conserje.nlp.value;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is known beside the words.
 *
 * @param now wall-clock time at the hotel
 * @param region ISO 3166 country, upper case
 * @param expecting entity types that the guest was just asked for, in the order of asking
 * @param ofStay true when the text as a whole wants something of a stay, whatever its words are
 */
public record Frame(LocalDateTime now, String region, List<String> expecting, boolean ofStay) {

    /** What is known before anything was understood. */
    public Frame(LocalDateTime now, String region, List<String> expecting) {
        this(now, region, expecting, false);
    }

    /** The same for a text that is about a stay. */
    public Frame inStay() {
        return new Frame(now, region, expecting, true);
    }

    /** The same where nothing but the words may tell of a stay. */
    public Frame withoutStay() {
        return new Frame(now, region, expecting);
    }

    /** True when at least one of these types was asked for. */
    public boolean expects(String... types) {
        for (String type : types) {
            if (expecting.contains(type)) {
                return true;
            }
        }
        return false;
    }
}
