package io.conserje.nlp.value.party;

import java.util.List;
import java.util.regex.Pattern;

/** Ages told by numbers alone, because they were asked for: "4 and 7", "4, sorry, 5". */
final class AskedAges {

    private final AgeList list;
    private final Pattern bare;
    private final Pattern denied;
    private final Pattern deniedAhead;
    private final Pattern corrected;

    AskedAges(AgeForms forms, AgeList list) {
        this.list = list;
        this.bare = forms.named("bare");
        this.denied = forms.named("denied");
        this.deniedAhead = forms.named("denied_ahead");
        this.corrected = forms.named("corrected");
    }

    /** Adds those that are meant. */
    void add(List<Ages> found, String plain) {
        list.addAll(found, bare, plain, 1);
        found.replaceAll(ages -> withoutDenied(ages, plain));
        takeCorrected(found, plain);
        dropDenied(found, plain);
    }

    /** "Not 4, 5". */
    private Ages withoutDenied(Ages ages, String plain) {
        boolean taken = ages.years().size() == 2
                && plain.substring(ages.start(), ages.end()).indexOf(',') > 0
                && denied.matcher(plain.substring(0, ages.start())).matches();
        return taken ? new Ages(ages.start(), ages.end(), ages.years().subList(1, 2)) : ages;
    }

    /** "Two children, not 3. 4 and 8": beside other ages what is said no to is none. */
    private void dropDenied(List<Ages> found, String plain) {
        if (found.size() > 1) {
            found.removeIf(ages -> ages.years().size() == 1
                    && deniedAhead.matcher(plain.substring(0, ages.start())).find());
        }
    }

    /** "4, sorry, 5". */
    private void takeCorrected(List<Ages> found, String plain) {
        for (int i = found.size() - 2; i >= 0; i--) {
            String between =
                    plain.substring(found.get(i).end(), found.get(i + 1).start());
            if (corrected.matcher(between).matches()) {
                Ages meant = found.remove(i + 1);
                found.set(i, new Ages(found.get(i).start(), meant.end(), meant.years()));
            }
        }
    }
}
