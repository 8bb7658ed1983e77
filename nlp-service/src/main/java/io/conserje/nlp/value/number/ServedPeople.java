package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that are people because of a meal or a table: "breakfast for 2 up to the room", "a table on Monday, 8 pm, five". */
public final class ServedPeople {

    private static final int WORDS_AHEAD = 60;
    private static final int MOST_PEOPLE = 50;
    private static final Set<String> PEOPLE =
            Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.CHILD_AGES);

    private final Pattern served;
    private final Pattern table;
    private final Pattern apart;
    private final Pattern ends;

    /** Knows the meals and tables of one language. */
    public ServedPeople(Words words) {
        this.served = words.pattern(
                "(?<!\\w)(?:(?:{meal})(?: [\\p{L}'-]+){0,2} (?:{for_people})|(?:{meal}) (?:{eaten_by})|(?:{table_word})(?: [\\p{L}'-]+){0,2} (?:{served_for})) $");
        this.table = words.pattern("(?<!\\w)(?:{table_word})(?!\\w)");
        this.apart = Pattern.compile("(?:^|[.,;:!?]) ?$");
        this.ends = Pattern.compile("\\G ?(?:[.,;:!?)]|$)");
    }

    /** The values, where such a number counts guests. */
    public List<Value> among(List<Value> values, String folded) {
        boolean known = values.stream().anyMatch(value -> PEOPLE.contains(value.type()));
        boolean atTable = table.matcher(folded).find();
        boolean meal = atTable || values.stream().anyMatch(value -> value.type().equals(EntityTypes.MEAL));
        if (known || !meal) {
            return values;
        }
        return values.stream()
                .map(value -> isServed(value, folded, atTable) ? value.as(EntityTypes.GUESTS) : value)
                .toList();
    }

    private boolean isServed(Value value, String folded, boolean atTable) {
        if (!value.type().equals(EntityTypes.NUMBER)
                || !(value.value() instanceof Integer number)
                || number < 1
                || number > MOST_PEOPLE) {
            return false;
        }
        String before = folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        return served.matcher(before).find()
                || atTable
                        && apart.matcher(before).find()
                        && ends.matcher(folded)
                                .region(value.end(), folded.length())
                                .find();
    }
}
