package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells somebody whom nobody knows, "a mate", from one who is known: "my mate". */
final class Somebody {

    private final Pattern unknown;

    Somebody(Words words) {
        this.unknown = words.pattern("(?:{one_article}) .*");
    }

    /** "An extra bed for a child?" asks; one for our daughter has her come along. */
    boolean isOne(String plain, Companions group) {
        return unknown.matcher(group.in(plain)).matches();
    }

    /** "Can I bring a mate?": one grown-up whom nobody knows, and without who writes, is no party. */
    boolean isAdult(String plain, Companions group) {
        return group.isOneAdult() && isOne(plain, group);
    }
}
