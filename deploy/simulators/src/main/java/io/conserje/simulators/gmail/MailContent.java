package io.conserje.simulators.gmail;

import java.util.Arrays;
import java.util.List;

/**
 * What a mail says.
 *
 * @param headers as they were written, unfolded and decoded, in order
 */
record MailContent(List<Header> headers, String text) {

    record Header(String name, String value) {}

    /** The first header of this name, empty where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** The Message-IDs it follows. */
    List<String> references() {
        return Arrays.stream((header("References") + " " + header("In-Reply-To")).split("\\s+"))
                .filter(id -> !id.isBlank())
                .toList();
    }
}
