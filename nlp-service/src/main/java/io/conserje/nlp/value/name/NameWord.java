package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of a single word whether it may be one of a name, belongs to one as a particle, or is none. */
public final class NameWord {

    /** A word as it may stand in a name. */
    public static final Pattern WRITTEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*(?:\\.-\\p{Lu})?(?:(?<!\\p{L}{4})\\.(?= ?\\p{Lu}))?");

    private static final Pattern PARTICLE = Pattern.compile(
            "de|del|da|do|dos|das|van|von|der|den|di|du|la|las|los|le|el|bin|ben|al|mc|mac|st|san|santa|della|ter|vom|zu|zum|af|av|abu|ibn");
    /** What tells the younger of two who are called the same. */
    private static final Pattern YOUNGER = Pattern.compile("neto|filho|sobrinho|hijo|nieto|junior|jr|fils");

    /** "Mustafa al-Khalil". */
    private static final Pattern ARTICLE = Pattern.compile("(?:al|el|as|ar|an|ad|ash|at)-(?=\\p{Lu}\\p{L}{2})");

    private static final Pattern ELIDED = Pattern.compile("[dl]'\\p{L}");
    private static final Pattern JOINT = Pattern.compile("y|e|i");

    /** What is written while thinking, agreeing or laughing, in any language. */
    private static final Pattern INTERJECTION = Pattern.compile(
            "h+m+|m{2,}(?:h+m*)?|u+h+m*|u+m{2,}|e+h+m*|a+h+(?:a+h*)*|o+h+|ok(?:ok|is|ey|as|k)+|(?:j+[aei]){2,}j?|(?:h[aei]){2,}h?|k{2,}|(?:rs){2,}|lol|xd|mdr|p+f+|s+h+");

    private final Pattern ordinary;
    private final Pattern given;
    private final Vocabulary vocabulary;

    /** Tells the words of one language. */
    public NameWord(Words words, Vocabulary vocabulary) {
        this.ordinary = words.pattern(
                "(?:{not_name}|{phone_word}|{weekday}|{month}|{article}|{adults}|{children}|{people}|{rooms})");
        this.given = words.pattern("(?:{month}|{given_name})");
        this.vocabulary = vocabulary;
    }

    /** Whether a folded word is one that belongs to the name around it: "de", "van". */
    public static boolean isParticle(String folded) {
        return PARTICLE.matcher(folded).matches();
    }

    /** Whether a folded word joins two surnames: "Ortega y Gasset". */
    public static boolean isJoint(String folded) {
        return JOINT.matcher(folded).matches();
    }

    /** Whether a folded word tells the younger of two who are called the same: "Ivo Prado Neto". */
    public static boolean isYounger(String folded) {
        return YOUNGER.matcher(folded).matches();
    }

    /** Whether a capital stands here. */
    public static boolean isUpper(FoldedText text, int at) {
        return at < text.original().length()
                && (Character.isUpperCase(text.original().charAt(at))
                        || ARTICLE.matcher(text.original())
                                .region(at, text.original().length())
                                .lookingAt());
    }

    /** "Hernâni d'Ávila": the capital behind an elided particle. */
    public static boolean isElided(FoldedText text, int at) {
        return ELIDED.matcher(text.folded()).region(at, text.folded().length()).lookingAt() && isUpper(text, at + 2);
    }

    /** Whether a word in small letters is none that people talk with. */
    public boolean isUnheard(FoldedText text, int at, String folded) {
        return !isUpper(text, at) && isName(folded, false) && !vocabulary.has(folded);
    }

    /** Whether a folded word may be one of a name; a single letter only as a capital. */
    public boolean isName(String folded, boolean upper) {
        boolean initial = folded.replace(".", "").length() > 1 || upper;
        return initial
                && folded.indexOf(FoldedText.TAKEN) < 0
                && !INTERJECTION.matcher(folded).matches()
                && !ordinary.matcher(folded.replace(".", "")).matches();
    }

    /** "April Jones", "julio gómez", "Will Smith": an ordinary word is a name before one that is not. */
    public boolean isGiven(FoldedText text, int end, String folded) {
        Matcher next = WRITTEN.matcher(text.folded());
        return given.matcher(folded).matches()
                && end < text.folded().length()
                && text.folded().charAt(end) == ' '
                && next.region(end + 1, text.folded().length()).lookingAt()
                && isName(next.group(), false)
                && (isUpper(text, end + 1) || !vocabulary.has(next.group()));
    }
}
