package io.conserje.nlp.value;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is known beside the words.
 *
 * @param now wall-clock time at the hotel
 * @param region ISO 3166 country, upper case
 * @param expecting entity types that the guest was just asked for, in the order of asking
 */
public record Frame(LocalDateTime now, String region, List<String> expecting) {

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
