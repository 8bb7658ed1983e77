package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first name alone, where a name was asked for and no day, whatever day or month is called so: "Domingo", "Abril", "June". */
public final class AskedFirstName implements Extractor {

    private static final Pattern ONE_NAME = Pattern.compile("\\s*(?<n>\\p{Lu}\\p{Ll}{2,})[.!]?\\s*");

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.PERSON_NAME)
                && !frame.expects(
                        EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE);
        Matcher name = ONE_NAME.matcher(text.original());
        return asked
                        && name.matches()
                        && Gazetteer.firstNames().has(text.folded().strip().replaceAll("[.!]$", ""))
                ? List.of(Value.of(EntityTypes.PERSON_NAME, name.start("n"), name.end("n"), name.group("n")))
                : List.of();
    }
}
