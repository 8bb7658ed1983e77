package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.intention.Intention;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was agreed of a change, and by what its outcome is judged; without the guest.
 *
 * @param agreed what the guest said yes to, taxes included
 * @param before how the booking stood; null until the change was about to be sent
 * @param after how it is to stand; null until then
 * @param memento to put it back; null until then
 */
record ChangeTerms(
        Money agreed,
        @Nullable Shape before,
        @Nullable Shape after,
        @Nullable String memento,
        List<ChangeNotice> notices) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static ChangeTerms agreed(Money total) {
        return new ChangeTerms(total, null, null, null, List.of());
    }

    static ChangeTerms of(Intention intention) {
        return MAPPER.readValue(intention.terms(), ChangeTerms.class);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }
}
