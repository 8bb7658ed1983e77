package io.conserje.nlp.llm;

/** A model that continues a conversation of one instruction and one text. */
interface LanguageModel {

    /** The model's answer as text; throws {@link ModelUnavailable} when there is none in time. */
    String answer(String instruction, String text);
}
