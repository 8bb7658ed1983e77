package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Budget;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Money;
import java.util.List;
import java.util.Map;

/** What a guest's budget makes of the rooms that the hotel's system has just named. Amounts of two currencies are for the guest to compare. */
final class WithinBudget {

    private WithinBudget() {}

    /** Those of the rooms that are within it; all of them where there is none, or where it is of another currency. */
    static List<Rooms.Shown> of(Scene scene, List<Rooms.Shown> rooms) {
        return rooms.stream().filter(room -> holds(scene, room)).toList();
    }

    static boolean holds(Scene scene, Rooms.Shown room) {
        Budget budget = scene.state().rooms().budget();
        return budget == null || !budget.isIn(room.total().currency()) || budget.holds(price(scene, budget, room));
    }

    /** Whether there is one that prices here can be held against. */
    static boolean compares(Scene scene) {
        Budget budget = scene.state().rooms().budget();
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        return budget != null
                && !shown.isEmpty()
                && budget.isIn(shown.getFirst().total().currency());
    }

    /** As it was understood: in all, or a night. */
    static String described(Scene scene) {
        Budget budget = budget(scene);
        String currency = scene.state().rooms().shown().getFirst().total().currency();
        return scene.wording()
                .say(
                        budget.nightly() ? "budget.nightly" : "budget.total",
                        Map.of("sum", scene.wording().money(new Money(budget.amount(), currency))));
    }

    /** That none is, and what the least expensive costs. */
    static void sayNone(Scene scene) {
        Rooms.Shown cheapest = scene.state().rooms().shown().getFirst();
        Map<String, Object> values =
                Described.stay(scene.wording(), scene.state().stay());
        values.put("budget", described(scene));
        values.put("line", RoomList.line(scene, cheapest));
        scene.say("budget.none", values);
    }

    /** That prices are in the hotel's currency, which nobody converts. */
    static void sayCurrency(Scene scene) {
        Money price = scene.state().rooms().shown().getFirst().total();
        scene.say("budget.other_currency", Map.of("currency", price.currency()));
    }

    private static Money price(Scene scene, Budget budget, Rooms.Shown room) {
        Stay stay = scene.state().stay();
        return budget.nightly() ? Described.perNight(room.total(), stay) : room.total();
    }

    private static Budget budget(Scene scene) {
        Budget budget = scene.state().rooms().budget();
        if (budget == null) {
            throw new IllegalStateException("No budget was named");
        }
        return budget;
    }
}
