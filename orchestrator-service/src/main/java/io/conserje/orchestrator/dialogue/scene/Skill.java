package io.conserje.orchestrator.dialogue.scene;

/** One thing the agent can do with a text. Skills are asked in order; the first that answers ends the round. */
public interface Skill {

    /** Deals with the text, or leaves it to the next skill by answering false; saying something beside is allowed. */
    boolean answer(Scene scene, Reading reading);
}
