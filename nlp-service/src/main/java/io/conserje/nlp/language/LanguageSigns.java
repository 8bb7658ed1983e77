package io.conserje.nlp.language;

import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.Hashes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What words, pairs of words and runs of letters tell of languages: log odds of each against the mean of all. */
public final class LanguageSigns {

    /** A word. */
    public static final String WORD = "w";

    /** Two words, or one at an end of the text, beyond what each tells by itself. */
    public static final String PAIR = "p";

    /** Letters, of which the last is told by those before. */
    public static final String LETTERS = "l";

    /** What a weight of one is worth in log odds. */
    public static final double UNIT = 1 / 14.0;

    private static final int VERSION = 4;

    private final List<String> languages;
    private final FeatureIndex signs;
    private final byte[] weights;

    /**
     * A table.
     *
     * @param languages that are told apart, ISO 639-1
     * @param signs the known ones
     * @param weights language by language within each sign, in units
     */
    public LanguageSigns(List<String> languages, FeatureIndex signs, byte[] weights) {
        this.languages = List.copyOf(languages);
        this.signs = signs;
        this.weights = weights.clone();
    }

    /** The languages that are told apart. */
    public List<String> languages() {
        return languages;
    }

    /** Adds what a part of a text tells as a sign of this kind, so many times, to the odds; false if it is unknown. */
    boolean add(String kind, String text, int from, int to, double times, double[] odds) {
        int row = signs.row(Hashes.one(kind, text, from, to));
        if (row < 0) {
            return false;
        }
        for (int language = 0; language < odds.length; language++) {
            odds[language] += times * UNIT * weights[row * odds.length + language];
        }
        return true;
    }

    /** Adds what a whole text tells as a sign of this kind to the odds; false if it is unknown. */
    boolean add(String kind, String text, double[] odds) {
        return add(kind, text, 0, text.length(), 1, odds);
    }

    /** Writes the table; equal tables give equal bytes. */
    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(target, 1 << 16))) {
            out.writeInt(VERSION);
            out.writeInt(languages.size());
            for (String language : languages) {
                out.writeUTF(language);
            }
            signs.write(out);
            out.write(weights);
        }
    }

    /** Reads a table that {@link #write} wrote. */
    public static LanguageSigns read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(source, 1 << 16))) {
            if (in.readInt() != VERSION) {
                throw new IOException("The signs of languages were written by another version");
            }
            List<String> languages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                languages.add(in.readUTF());
            }
            FeatureIndex signs = FeatureIndex.read(in);
            byte[] weights = new byte[signs.size() * languages.size()];
            in.readFully(weights);
            return new LanguageSigns(languages, signs, weights);
        }
    }
}
