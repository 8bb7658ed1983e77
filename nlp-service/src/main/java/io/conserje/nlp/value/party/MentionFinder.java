package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people mentioned in a plain text: "2 adultos", "mi mujer", "the little one", "yo". */
final class MentionFinder {

    private static final int MOST_PEOPLE = 500;
    private static final int TRIPLETS = 3;

    /** Stands for what tells an age. */
    private static final char AGE = '\u0002';

    private static final String AGE_BEHIND = "(?= ?[(,]? ?\u0002)";

    private static final String BEGINS = "(?:^|(?<=[.;:!?,(] )|(?<=(?<!\\w)(?:{ourselves}) ))";

    /** Behind one of a list of kin that ends with who writes: "wife, son, me". */
    private static final String TO_SELF =
            "(?=(?: ?\u0002+)?(?:, (?:{spouse}|{bare_kin}|{listed_kin}|{child}|\\d{1,2} (?:{about_people} ){0,2}(?:{children}))(?: ?\u0002+)?)*(?:,? (?:{and})|,) (?:{whose} (?:{about_people} )?(?:{spouse}) (?:{and}) )?(?:{self})(?= ?(?:[.,;:!?)]|$)| (?:{and}|{with}) (?:(?:{whose}|{one_article}|\\d{1,2}) )?(?:{about_people} )?(?:\u0002|{child}|{children})))";

    private static final String KIN = "(?:{spouse}|{bare_kin}|{listed_kin})";

    /** One of kin in a list behind who writes: "me, brother and sister-in-law". */
    private static final String LISTED = "(?:" + KIN + "(?:,? (?:{and}) |, ))?";

    private final List<Form> forms = new ArrayList<>();

    /** A way to mention people; {@code count} reads how many from a match, {@code aged} tells that an age stands behind it. */
    private record Form(Who who, Pattern pattern, ToIntFunction<Matcher> count, boolean aged) {}

    MentionFinder(Words words) {
        forms.add(new Form(
                Who.ADULT,
                words.pattern("(?:^|(?<=[,;:.] ))(?<one>{one_article}) (?:{adult_word})(?!\\w|-\\w)"),
                _ -> 1,
                false));
        counted(words, Who.ADULT, "(?:{whose} )?(?<n>{count}) (?:{about_people} )?(?:{adults})");
        counted(words, Who.CHILD, "(?:{whose} )?(?<n>{count}) (?:{about_people} ){0,3}(?:{children})");
        counted(words, Who.ADULT, "(?<=(?:{and}) )(?:{us}) (?<n>\\d{1,2})");
        counted(
                words,
                Who.ADULT,
                "(?:(?:(?:{for}|{we_are}) )?(?:{us}) (?<n>\\d{1,2})|(?:(?:{for}|{we_are}) )?(?:{whose} )?(?<m>\\d{1,2}) (?:{of_us_behind}))"
                        + "(?=(?:,(?= (?:{whose}|{article}) )|,? (?:{and_people}|{with})) (?:(?:{whose}|{article}) )?(?:\\d{1,2} )?(?:{about_people} ){0,2}(?:{children_many}|{child}|{small_child})(?!\\w)|,? (?:(?:{and_people}|{with}) )?"
                        + NamedPeople.CHILD + ")");
        counted(words, Who.ADULT, "(?:{whose} )?(?<n>{count}) (?:{about_people} )?(?:{children}) (?:{grown_up})");
        add(words, Who.ADULT, "(?:{whose}) (?:{own_child}) (?:{grown_up})(?! ?[(,]? ?\u0002)", _ -> 1);
        counted(words, Who.PERSON, "(?:{whose} )?(?<n>{count}) (?:{about_people} )?(?:{people})");
        counted(
                words,
                Who.PERSON,
                "(?:{we_are}) (?<n>\\d{1,2})(?= (?:{and_people}|{with}) (?:1|{one_article}) (?:{about_people} )?(?:{child}|{small_child})(?!\\w))");
        counted(
                words,
                Who.ADULT,
                "(?<!\\d )(?:{adults}) ?[:=]? ?(?<n>\\d{1,2})(?![:/.]?\\d| ?(?:{children}|{people}|{not_ages}))");
        counted(
                words,
                Who.CHILD,
                "(?<!\\d )(?:{children}) ?[:=]? ?(?<n>\\d{1,2})(?![:/.]?\\d| ?(?:{adults}|{years}|{people}|{not_ages}))");
        counted(
                words,
                Who.PERSON,
                "(?:(?:{for}|{we_are}) (?:{of_us})|{us}) (?<n>\\d{1,2})(?! (?:{and}) (?:{article} )?\\d{1,2} (?:{of} )?(?:{month}))(?= ?(?:[.,!?;:)](?!\\d)|$)| (?:{and}|{for}|{with}|{of_us_behind}|{instead}|{we_do}|{told_where})(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?:{ourselves}) (?<n>{count})(?=, \\d{1,2}(?: ?[-–] ?\\d{1,2})? (?:(?:{of}) )?(?:{month})(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?:{ourselves}) (?<n>{count})(?=,? (?:{counting}) (?:{count} (?:{children})|(?:1|{one_article}) \u0002)(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?:^|(?<=[,;:.] ))(?<n>{count})(?=,? (?:(?:{counting}|{of_whom}) {count}|{count} (?:{of_them})) (?:{children})(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?:{family_of}) (?<n>{count})(?: {trades}(?!\\w))?(?! (?:{adults}|{children}|{couples})| ?(?:{range_to}) ?\\d{1,2}(?: (?:{of}))? (?:{month})(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?:{ourselves}|{we_were}) (?<n>{count}) (?:{own_kind})(?! (?:{and_people}) {count} )");
        counted(
                words,
                Who.PERSON,
                "(?:{ourselves}) (?<n>\\d{1,3}) (?!(?:{adults}|{children}|{people}|{relatives}|{couples}|{no_kind})(?!\\w))(?:{kind})(?! (?:{and_people}) {count} )");
        counted(
                words,
                Who.PERSON,
                "(?<!(?:{not_coming}) )(?:{whose} )?(?<n>{count}) (?:{of} ?(?:{whose} )?)?(?=\\p{L})(?:{about_people} |(?=\\p{L}{3,} (?:{trades}))(?!(?:{no_kind}|{and_people}|{with}|{article})(?!\\w))\\p{L}{3,} )?(?:{trades})(?! (?:{at_work})(?!\\w))");
        counted(
                words,
                Who.CHILD,
                "(?:{whose} )?(?<n>\\d{1,2}) (?=\\p{L})(?:{about_people} ){0,2}(?:{little_kin})(?= ?[(,]? ?\u0002)");
        counted(
                words,
                Who.PERSON,
                "(?<!(?:{not_coming}) )(?<n>(?!1 )\\d{1,3}) (?:{of_our_lot})(?! (?:{at_work})(?!\\w))");
        counted(words, Who.ADULT, "(?:{whose} )?(?<n>{count}) (?:{about_people} )?(?:{relatives})");
        counted(
                words,
                Who.ADULT,
                "(?<n>\\d{1,2}) (?=\\p{L}{3,} (?:{friends})(?!\\w))(?!(?:{no_kind}|{and_people}|{with}|{article})(?!\\w))\\p{L}{3,} (?:{friends})");
        counted(words, Who.ADULT, "(?:{whose}) (?<n>{count}) \\p{L}{3,} (?:{relatives})");
        counted(words, Who.ADULT, "(?:{whose}) (?<n>[2-9]|1\\d) (?:{relative})");
        counted(words, Who.PERSON, "(?:{us}),? (?<n>\\d{1,2}) (?:{in_total})");
        counted(
                words,
                Who.ADULT,
                "(?=(?:{others_ahead}) \\d|\\d{1,2} (?:{others_behind}))(?<=(?<!\\w)(?:{self}) (?:{and}|{with}) )(?:(?:{others_ahead}) (?<n>\\d{1,2})|(?<m>\\d{1,2}) (?:{others_behind}))");
        add(
                words,
                Who.ADULT,
                BEGINS
                        + "(?<one>(?:(?:1|{one_article}) )?(?:{couples})(?<!(?<!\\w)(?:{couples_many}))(?: (?:{couple_of}))?)(?= (?:{with}|{and}) (?:(?:{whose}|{article}|{one_article}) )?"
                        + "(?:\\d{1,2} )?(?:{about_people} )?(?:{children}|{child}|{small_child})(?!\\w))",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?:^|(?<=[,;:.] )|(?<=(?<!\\w)(?:{for_people}) ))(?<one>(?:1|{one_article}) (?:{couples})(?: (?:{couple_of}))?)(?= ?(?:[,.;:!?)]|$)"
                        + "| (?:{and}) (?:(?:{whose}|{article}|{one_article}) )?(?:\\d{1,2} )?(?:{about_people} )?(?:{children}|{child}|{small_child})(?!\\w))",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?<!cama )(?<!camas )(?<!de )(?:{other_couple} )?(?:(?<!\\d )(?<n>{count}) (?:{couples})|(?:{couples})(?<!(?<!\\w)(?:{couples_many})))(?!\\w)(?! (?:bed|room)| (?:{for_people}) (?:{whose} )?(?:{child}|{parents}|{relative}|{children_many})(?!\\w))",
                match -> 2 * number(match));
        add(
                words,
                Who.CHILD,
                "(?:{whose}) (?:{about_people} )?(?:{relative})(?= ?(?: (?:{of_him}) ?)?\\(\u0002+\\))",
                _ -> 1);
        add(words, Who.ADULT, "(?:{whose}) (?:{parents})(?! \\d{1,2} ?(?:[.,;!?)](?! ?\\d)|$))", _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{couple_with})(?= (?:{with}) (?:(?:{whose}|{article}) )?(?:\\d{1,2} )?(?:{children}|{child})(?!\\w))",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?<one>(?:{whose}) (?:{about_people} )?(?:{relative}) (?:{comes_too}) (?:{with}) (?:{whose}) (?:{spouse}))",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?<one>(?<=(?<!\\w)(?:{double_room}) (?:{for_people}) )(?:{us})(?=,? (?:(?:{and}) )?"
                        + MentionChains.TYPED + " (?:{for_people}) ))",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?={bare_kin})(?<=(?<!\\w)(?:{loose_roomtype}|{counted_roomtype}) (?:{for_people}) )(?:{bare_kin})",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{about_people} ){0,2}(?:{child})(?= (?:{and}|{with}) (?:{of_theirs}) (?:{about_people} ){0,2}(?:\\d{1,2} )?(?:{child}|{children}|{small_child}|\u0002)(?!\\w))",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:(?:{whose}) )?(?:{about_people} )?(?:{child})(?=,? (?:(?:{and}) )?(?:(?:{whose}) )?(?:{child_in_law})(?!\\w))",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{about_people} )?(?:{child}), (?:(?:{and}) )?(?:{of_theirs}) (?:{spouse})",
                _ -> 2);
        add(words, Who.CHILD, "(?:{whose}) (?:{about_people} ){0,3}(?:{little_kin})(?= ?[(,]? ?\u0002)", _ -> 1);
        add(words, Who.CHILD, "(?<=(?:^|[,;:+&(]) ?)(?:{child})(?= ?\u0002)", _ -> 1);
        add(words, Who.CHILD, "(?<=(?:^|[,;:+&(]) ?)\u0002+ (?:{child})", _ -> 1);
        add(words, Who.ADULT, "(?:^|(?<=[,;:.] ))(?:{parents})(?=,? (?:(?:{and}) )?(?:{us})(?!\\w))", _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{about_people} ){0,3}(?:{relative})(?!'s(?! (?:{comes_along})(?!\\w)))",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?!(?:{not_with_us}|{rooms}|{bed}|{about_people}) )\\p{L}{4,} (?:{relative})(?!'s)",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{about_people} )?(?:{child})(?:,|,? (?:{and}))? (?:{of_child})(?! ?\u0002)",
                _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?:{whose}) (?:{about_people} )?(?:(?:{child}) (?:{and}|{with}) (?:{whose} )?(?:{spouse})"
                        + "|(?:{relative}) (?:{and}) (?:{relative})(?!'s))",
                _ -> 2);
        add(
                words,
                Who.CHILD,
                "(?:(?:{whose}) )?(?:{about_people} |\u0002+[ -](?:(?:{year_old}|{years})[ -])?){0,3}(?:{twins})",
                _ -> 2);
        add(
                words,
                Who.CHILD,
                "(?:{whose}|{with}) (?:{about_people} |\u0002+ ){0,4}(?:{child})(?!'s(?! \u0002))",
                _ -> 1);
        add(words, Who.CHILD, "(?:(?:{whose}) )?(?:{about_people} ){0,3}(?:{triplets})", _ -> TRIPLETS);
        add(words, Who.CHILD, "(?:{child})" + AGE_BEHIND, _ -> 1);
        add(words, Who.CHILD, "(?<=(?<!\\w)(?:{counting}) )(?:(?:{one_article})|1)(?= \u0002)", _ -> 1);
        add(
                words,
                Who.CHILD,
                "(?:{about_people} )?" + NamedPeople.SOMEBODY + "[" + NamedPeople.SOMEBODY + " ]*"
                        + NamedPeople.SOMEBODY + "(?=,? \u0002)",
                _ -> 1);
        add(words, Who.CHILD, "(?<=(?<!\\w)(?:{and}) )(?:{small_child})(?! (?:{bed}|{baby_thing}))", _ -> 1);
        add(words, Who.CHILD, "(?:{whose}) \u0002+(?!\u0002)(?! (?:{child}))", _ -> 1);
        add(words, Who.CHILD, "(?:(?:{whose}) )?(?:{about_people} ){0,3}(?:{children_many})", _ -> Mention.UNKNOWN);
        add(
                words,
                Who.ADULT,
                "(?={spouse}|{bare_kin})(?:(?<=(?:{self}), )|(?<=(?:{self}) (?:{and}) )|(?<=(?:{self}) ?[+&] ?))(?:{spouse}|{bare_kin})",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?=" + KIN + ")(?<=(?<!\\w)(?:{self}),? (?:(?:{and}) )?" + LISTED + LISTED + ")" + KIN
                        + "(?= ?(?:[.,;:!?)&+]|$)| (?:{and}) )",
                _ -> 1);
        add(words, Who.ADULT, "(?:{bare_kin}|{he_she})(?= +(?:{and}) (?:(?:{for_people}) )?(?:{self})(?!\\w))", _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?:{he_she}) (?:{comes_too})(?= (?:{with}) (?:(?:{self}) (?:{and}) (?:{whose}) |(?:{whose}) (?:{relative}) (?:{and}) (?:{self})(?!\\w)))",
                _ -> 1);
        add(words, Who.ADULT, "(?={bare_kin})(?<=(?<!\\w)(?:{with}) )(?:{bare_kin})", _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?={he_she})(?<=(?<!\\w)(?:{for_people}|{with}) )(?:{he_she})(?=,? (?:(?:{and}) )?(?:{whose}) (?:{relative}),? (?:{and}) (?:{self})(?!\\w))",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?<=, |(?<!\\w)(?:{and}) )(?:{bare_kin}|{listed_kin}|{spouse})(?= ?(?:[.,;:!?)&+]|$)| (?:{and}) )",
                _ -> 1);
        add(words, Who.ADULT, BEGINS + "(?:{spouse})(?= (?:{and}) (?:{self})(?!\\w))", _ -> 1);
        add(words, Who.ADULT, BEGINS + "(?:{spouse}|{bare_kin}|{listed_kin})" + TO_SELF, _ -> 1);
        add(words, Who.CHILD, BEGINS + "(?:{child})" + TO_SELF, _ -> 1);
        add(words, Who.ADULT, BEGINS + "(?:{bare_kin}) (?:{and}) (?:{bare_kin})(?= (?:{they_come})(?!\\w))", _ -> 2);
        add(
                words,
                Who.ADULT,
                "(?={he_she})(?<=(?<!\\w)(?:{we_all_come}|{ourselves}) )(?:{he_she})(?=, (?:{whose}) (?:{relative}|{parents}|{child})(?!\\w))",
                _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?={he_she})(?<!(?<!\\w)(?:{self}) (?:{and}) )(?:{he_she})(?=, (?:{whose}) (?:{about_people} )?(?:{relative}|{child}),? (?:{and}) (?:{self})(?!\\w)| (?:{and}) (?:{whose}) (?:{about_people} )?(?:{relative}|{parents})(?!\\w))",
                _ -> 1);
        add(words, Who.ADULT, "(?={he_she})(?<=(?<!, )(?:{self}) (?:{and}) )(?:{he_she})", _ -> 1);
        add(
                words,
                Who.ADULT,
                "(?<one>{both_of_us})(?=(?:,(?= (?:{whose}|{article}) )|,? (?:{and_people}|{with})) (?:(?:{whose}|{article}) )?(?:\\d{1,2} )?(?:{about_people} ){0,2}"
                        + "(?:{children_many}|{child}|{small_child})(?!\\w))",
                _ -> 2);
        add(words, Who.PERSON, "(?<one>{both_of_us})", _ -> 2);
        counted(words, Who.PERSON, "(?:{the_all}) (?<n>\\d{1,2})(?= (?:{we_do})(?!\\w))");
        counted(
                words,
                Who.PERSON,
                "(?<=, )(?:{the_all}) (?<n>[2-9]|1\\d)(?=, (?:\\D|\\d{1,2} (?:{rooms}|{nights}|{loose_roomtype}))| ?[.;]| ?$)");
        counted(
                words,
                Who.ADULT,
                "(?:^|(?<=[,;:.] ))(?:{relatives}|{parents})[ :=]+(?<n>\\d{1,2})(?=[,;] | (?:{and}) (?:{child}|{children}|{children_many})(?!\\w))");
        counted(
                words,
                Who.CHILD,
                "(?=\\d)(?<=(?<!\\w)(?:{couples}) ?(?:[+]|mas|plus|mais) ?)(?<n>\\d)(?= ?\\(?\u0002)");
        counted(
                words,
                Who.PERSON,
                "(?=(?:{all_of_us}) \\d)(?:^|(?<=[,;:.!] )|(?<={and} ))(?:{all_of_us}) (?<n>\\d{1,2})(?= (?:{in_one}) (?:{rooms}|{loose_roomtype})(?!\\w))");
        add(words, Who.ADULT, NamedPeople.SOMEBODY + "[" + NamedPeople.SOMEBODY + " ]*" + NamedPeople.SOMEBODY, _ -> 1);
        add(words, Who.SELF, "{self}", _ -> 1);
    }

    private void counted(Words words, Who who, String template) {
        add(words, who, template, MentionFinder::number);
    }

    private void add(Words words, Who who, String template, ToIntFunction<Matcher> count) {
        boolean aged = template.endsWith(AGE_BEHIND) || template.endsWith(" \u0002)");
        forms.add(new Form(who, words.pattern("(?<![\\w/:.,-])(?:" + template + ")(?!\\w|-\\w)"), count, aged));
    }

    /** The mentions in the order of the text; of two on the same words the longer one stays. */
    List<Mention> find(String plain) {
        List<Mention> all = new ArrayList<>();
        boolean aged = plain.indexOf(AGE) >= 0;
        for (Form form : forms) {
            if (form.aged() && !aged) {
                continue;
            }
            for (Matcher match = form.pattern().matcher(plain); match.find(); ) {
                int count = form.count().applyAsInt(match);
                if (count <= MOST_PEOPLE) {
                    all.add(new Mention(match.start(), match.end(), form.who(), count, isFirm(match)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::start)
                .thenComparing(Comparator.comparingInt(Mention::end).reversed()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : all) {
            if (apart.isEmpty() || !apart.getLast().overlaps(mention)) {
                apart.add(mention);
            }
        }
        return apart;
    }

    private static int number(Matcher match) {
        String figures =
                match.group("n") == null && match.namedGroups().containsKey("m") ? match.group("m") : match.group("n");
        return figures == null || !Character.isDigit(figures.charAt(0)) ? 1 : Integer.parseInt(figures);
    }

    /** "An adult" at the beginning of what is said counts as "1 adult" does; "does an adult have to" asks. */
    private static boolean isFirm(Matcher match) {
        if (match.namedGroups().containsKey("one")) {
            return true;
        }
        return match.namedGroups().containsKey("n")
                && match.group("n") != null
                && Character.isDigit(match.group("n").charAt(0));
    }
}
