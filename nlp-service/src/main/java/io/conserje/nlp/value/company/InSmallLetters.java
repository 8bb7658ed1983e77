package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.NameWord;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Behind who is billed, in small letters, as far as no word ends the name: "invoice to arrow plumbing please". */
final class InSmallLetters implements FirmPlace {

    private static final Pattern NAME =
            Pattern.compile("\\p{Ll}[\\p{L}'\u2019&-]+(?: [\\p{Ll}&][\\p{L}'\u2019-]*){1,4}");

    private final Pattern lead;
    private final Pattern stop;

    InSmallLetters(Words words) {
        this.lead = words.pattern("(?<!\\w)(?:{firm_small_ahead}) " + Lead.ARTICLE_AND_KIND + "(?=\\p{L})");
        this.stop = words.pattern("(?:{not_name}|{please}|{article}|{firm_small_stop})");
    }

    @Override
    public Stream<Stretch> in(Heard heard) {
        return lead.matcher(heard.text().whole())
                .results()
                .map(said -> name(heard, said.end()))
                .filter(Objects::nonNull)
                .filter(Stretch::isFree);
    }

    private @Nullable Stretch name(Heard heard, int from) {
        FoldedText text = heard.text();
        Matcher words =
                NAME.matcher(text.original()).region(from, text.original().length());
        if (!words.lookingAt()) {
            return null;
        }
        int end = from;
        for (int at = from; at < words.end(); ) {
            int blank = text.original().indexOf(' ', at);
            int next = blank < 0 || blank > words.end() ? words.end() : blank;
            if (ends(text.whole().substring(at, next))) {
                break;
            }
            end = next;
            at = next + 1;
        }
        Stretch name = new Stretch(heard, from, end);
        return name.end() > name.start() && !NameWord.isParticle(name.firstFolded()) ? name : null;
    }

    private boolean ends(String word) {
        boolean joint = NameWord.isParticle(word) || NameWord.isJoint(word) || word.equals("&");
        return !joint && stop.matcher(word).matches();
    }
}
