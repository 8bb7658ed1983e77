package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Greets, helps, thanks and says good-bye. */
@Component
@Order(13)
public class SmallTalk implements Skill {

    private static final Set<String> SMALL =
            Set.of(Intents.GREETING, Intents.HELP, Intents.THANKS, Intents.GOODBYE, Intents.SMALLTALK);

    @Override
    public boolean answer(Scene scene, Reading reading) {
        if (isANo(scene, reading)) {
            scene.understood();
            scene.say("no.idle");
            return true;
        }
        if (!isSmall(reading)) {
            return false;
        }
        scene.understood();
        boolean opening =
                reading.wants(Intents.GREETING) || reading.wants(Intents.HELP) || reading.wants(Intents.SMALLTALK);
        if (reading.wants(Intents.HELP)) {
            scene.say("help");
        } else if (reading.wants(Intents.GREETING)) {
            scene.say("greet");
        } else {
            say(scene, reading);
        }
        if (opening) {
            Menu.offer(scene);
        }
        return true;
    }

    /** Where nothing is open there is nothing to say no to. */
    private static boolean isANo(Scene scene, Reading reading) {
        return scene.state().step() == Step.IDLE && reading.has(Nuance.NO) && reading.wants(Intents.DENY);
    }

    /** Whether the text is that, whatever else it is. */
    public static boolean isSmall(Reading reading) {
        return reading.wantsAny(SMALL);
    }

    /** In passing, before an open question is asked again. */
    public static void say(Scene scene, Reading reading) {
        if (reading.wants(Intents.HELP)) {
            scene.say("help");
        } else if (reading.wants(Intents.GREETING)) {
            scene.say("greet.short");
        } else if (reading.wants(Intents.THANKS)) {
            scene.say("thanks");
        } else if (reading.wants(Intents.GOODBYE)) {
            scene.say("goodbye");
        } else {
            scene.say("smalltalk");
        }
    }
}
