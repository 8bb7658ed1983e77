package io.conserje.nlp.value.name;

import io.conserje.nlp.value.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of what is called so: first names, surnames, places or trades, folded; those below "== weak" are words of other use as well. */
public final class Gazetteer {

    private static final String WEAK = "== weak";

    private final Set<String> sure = new HashSet<>();
    private final Set<String> weak = new HashSet<>();

    /** Reads a file beside the words; names in a line are parted by this. */
    private Gazetteer(String file, String between) {
        Pattern parted = Pattern.compile(between);
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> names = sure;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                names = line.equals(WEAK) ? weak : names;
                if (!line.startsWith("#") && !line.equals(WEAK)) {
                    parted.splitAsStream(line).forEach(names::add);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** First names. */
    public static Gazetteer firstNames() {
        return Shipped.FIRST;
    }

    /** Surnames. */
    public static Gazetteer surnames() {
        return Shipped.LAST;
    }

    /** Towns, regions and countries. */
    public static Gazetteer places() {
        return Shipped.PLACES;
    }

    /** Trades, materials and kinds of houses that firms are called by. */
    public static Gazetteer trades() {
        return Shipped.TRADES;
    }

    /** Whether nothing else is called so. */
    public boolean isSure(String folded) {
        return sure.contains(folded);
    }

    /** Whether it is in the list at all. */
    public boolean has(String folded) {
        return sure.contains(folded) || weak.contains(folded);
    }

    /** Read once, when the first language needs it. */
    private static final class Shipped {

        private static final Gazetteer FIRST = new Gazetteer("first-names.txt", " ");
        private static final Gazetteer LAST = new Gazetteer("surnames.txt", " ");
        private static final Gazetteer PLACES = new Gazetteer("places.txt", "\\|");
        private static final Gazetteer TRADES = new Gazetteer("firms.txt", " ");
    }
}
