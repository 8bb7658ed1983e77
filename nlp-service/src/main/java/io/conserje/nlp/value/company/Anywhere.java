package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wherever something is written like this.
 *
 * @param shape how, its name as the group n
 */
record Anywhere(Pattern shape) implements FirmPlace {

    private static final String ALONE = "(?<![\\p{L}\\p{N}])";

    /** A name with the legal form behind it: "Acme S.A.", "Foo, Ltd". */
    static final Anywhere FORMED = new Anywhere(Pattern.compile(ALONE + "(?<n>" + Capitals.WORD + "(?:" + Capitals.MORE
            + "){0,4},? (?:" + Words.everywhere("company_form") + ")"
            + "(?:\\.(?!\\w))?)(?![\\p{L}\\p{N}])"));

    /** Two words or more with a capital. */
    static final Anywhere SEVERAL = new Anywhere(
            Pattern.compile(ALONE + "(?<n>" + Capitals.WORD + "(?:" + Capitals.MORE + "){1,4})(?![\\p{L}\\p{N}])"));

    /** Two names and no third: "Okonkwo & Reyes". */
    static final Anywhere PAIRED = new Anywhere(Pattern.compile(
            "(?<![\\p{L}\\p{N}&] ?)(?<n>\\p{Lu}[\\p{L}'’-]{2,40} & \\p{Lu}[\\p{L}'’-]{2,40})(?![\\p{L}\\p{N}]| ?&)"));

    @Override
    public Stream<Stretch> in(Heard heard) {
        return shape.matcher(heard.text().original())
                .results()
                .map(name -> new Stretch(heard, name.start("n"), name.end("n")));
    }
}
