package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The none that an answer begins with: "none, just the two of us". */
final class NoneAhead {

    private final Pattern none;

    NoneAhead(Words words) {
        this.none = words.pattern(" ?(?:(?:no|nao|non),? )?(?<n>{nothing_at_all})(?= ?[,.;:(])");
    }

    /** Zero where a folded text begins so. */
    Optional<Value> in(String folded) {
        Matcher said = none.matcher(folded);
        return said.lookingAt()
                ? Optional.of(Value.of(EntityTypes.NUMBER, said.start("n"), said.end("n"), 0))
                : Optional.empty();
    }
}
