package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Plates of cars, "the plate is KLM 204", "patente AE345FG": their signs are no room, no number and no reference of a booking. */
public final class LicencePlates {

    /** Stands for a stretch of the text that nothing else may read; never among the values that are told. */
    private static final String TYPE = "licence_plate";

    private static final String SHAPES =
            "[a-z]{2,3}[ -]?\\d{2,3}[ -]?[a-z]{2,3}|[a-z]{2,3}[ -]?\\d{3,4}|[a-z]{3}[ -]?\\d[a-z]\\d\\d|[a-z]{2,3}-\\d\\d-\\d\\d"
                    + "|\\d{4}[ -]?[a-z]{3}|\\d\\d-[a-z]{2}-\\d\\d|[a-z]{2}-\\d\\d-[a-z]{2}|\\d-?[a-z]{3}-?\\d{3}"
                    + "|(?=[a-z]*\\d)(?=\\d*[a-z])[a-z\\d]{5,8}";

    private final Pattern plate;

    /** Finds the plates that a language names as such. */
    public LicencePlates(Words words) {
        this.plate = words.pattern("(?<!\\w)(?:{plate_word})(?:[ :,]+(?:{plate_between})(?![\\w-])){0,5}[ :#=-]+(?<p>"
                + SHAPES + ")(?![\\w-])");
    }

    /** The stretches of the text that plates take. */
    public List<Value> in(FoldedText text) {
        return plate.matcher(text.folded())
                .results()
                .map(at -> Value.of(TYPE, at.start("p"), at.end("p"), at.group("p")))
                .toList();
    }
}
