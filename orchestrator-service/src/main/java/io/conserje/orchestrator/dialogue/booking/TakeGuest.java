package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes over who the guest is, and how to reach them. */
final class TakeGuest {

    private static final WordLists LISTS = WordLists.beside(TakeGuest.class);
    private static final Pattern AS_WELL = Pattern.compile("\\b(?:" + LISTS.any("as_well") + ") ");
    private static final Pattern CORRECTS = Pattern.compile("\\b(?:" + LISTS.any("corrects_mail") + ") ");

    private TakeGuest() {}

    /** Whether something of it is new. */
    static boolean take(Scene scene, Reading reading) {
        GuestDraft before = scene.state().guest();
        GuestDraft after = before;
        Optional<String> email = reading.last(EntityTypes.EMAIL)
                .filter(said -> !isOneMore(scene, reading, said))
                .map(said -> String.valueOf(said.value()))
                .or(() -> CorrectedMail.in(reading, before.email()));
        if (email.isPresent()) {
            after = after.withEmail(email.get());
        }
        Optional<Entity> phone = reading.last(EntityTypes.PHONE).filter(said -> said.value() != null);
        if (phone.isPresent()) {
            after = after.withPhone(String.valueOf(phone.get().value()));
        }
        after = TakeName.take(scene, reading, after);
        scene.remember(scene.state().with(after));
        return !after.equals(before);
    }

    /** "Send it to my husband, too": the booking has one address, and the team is told of the other. "It should be this one, too" corrects it. */
    private static boolean isOneMore(Scene scene, Reading reading, Entity said) {
        String known = scene.state().guest().email();
        String words = Folded.words(reading.text());
        boolean isOneMore = known != null
                && !known.equals(said.value())
                && AS_WELL.matcher(words).find()
                && !CORRECTS.matcher(words).find();
        if (isOneMore && !TakeWish.isOne(scene, reading)) {
            TakeWish.note(scene, reading);
        }
        return isOneMore;
    }
}
