package io.conserje.nlp.understanding;

import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whom a guest speaks with at home from whom they want to speak with here: "I have to talk to my husband" asks for nobody. */
final class TalkedOver {

    private final Pattern talk;
    private final String thought;

    TalkedOver(Words words) {
        this.talk = words.pattern("(?<!\\w)(?:{talked_over}) (?:{about_people} )?"
                + "(?:{relative}|{relatives}|{parents}|{child}|{children_many})(?!\\w)");
        this.thought = words.text("thought_over");
    }

    /** The text to be heard: what was talked over at home was thought over. */
    String heard(String folded) {
        Matcher said = talk.matcher(folded);
        return said.find() ? said.replaceAll(thought) : folded;
    }
}
