package io.conserje.local.journey.story;

import io.conserje.local.journey.Stage;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * How a guest of a language asks for rooms, in the words of that language.
 *
 * @param countryCode of the phone
 * @param language of the months' names
 * @param question with the first day, the last day and the month's name
 */
record Party(String countryCode, Locale language, String question) {
    static final Party SPANISH =
            new Party("34", Locale.of("es"), "Hola, ¿tienen una habitación para dos adultos del %d al %d de %s?");
    static final Party PORTUGUESE = new Party(
            "55", Locale.of("pt"), "Bom dia! Vocês têm quarto de %d a %d de %s para 2 adultos e 1 criança de 5 anos?");
    static final Party ENGLISH =
            new Party("44", Locale.of("en"), "Hi, do you have a room for two people from %d to %d %s?");
    static final Party ENGLISH_ALONE =
            new Party("44", Locale.of("en"), "Hello, I need a room for one adult from %d to %d %s, please");
    static final Party FRENCH =
            new Party("33", Locale.of("fr"), "Bonjour, avez-vous une chambre pour deux adultes du %d au %d %s ?");

    /** Asks for a stay within one month. */
    String asksFor(LocalDate checkIn, LocalDate checkOut) {
        return says(question, checkIn, checkOut);
    }

    /** Says something with a stay in it, in the form of the question. */
    String says(String sentence, LocalDate checkIn, LocalDate checkOut) {
        String month = checkIn.getMonth().getDisplayName(TextStyle.FULL, language);
        return sentence.formatted(checkIn.getDayOfMonth(), checkOut.getDayOfMonth(), month);
    }

    /** An e-mail address that no other guest has. */
    static String email(Stage stage) {
        return stage.marker() + "@example.com";
    }
}
