package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;

/** "A massage for my sister and me": who sits at a table or has a treatment is told as a party, not by who sleeps here. */
final class PartyAtService {

    private final Pattern service;
    private final Pattern stay;

    PartyAtService(Words words) {
        this.service = words.pattern("(?<!\\w)(?<!(?:{beside_meal}) )(?:{own_hour})(?!\\w)");
        this.stay = words.pattern(
                "(?<!\\w)(?:{rooms}|{nights}|{loose_roomtype}|{arrival}|{adult_word}|{meal_plan})(?!\\w)");
    }

    /** The same values, those of such a party as guests. */
    List<Value> settled(List<Value> values, String plain) {
        boolean kin = values.size() == 1
                && values.getFirst().type().equals(EntityTypes.ADULTS)
                && !Integer.valueOf(1).equals(values.getFirst().value());
        return kin && service.matcher(plain).find() && !stay.matcher(plain).find()
                ? List.of(values.getFirst().as(EntityTypes.GUESTS))
                : values;
    }
}
