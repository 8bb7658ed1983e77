package io.conserje.local.faults.guest;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * How a guest of one language talks through a booking.
 *
 * @param countryCode of the phone
 * @param language of the months' names
 * @param question with the first day, the last day and the month's name
 * @param name a sentence that tells it
 * @param email a sentence with the address
 * @param thanks what is said at the end
 */
public record Tongue(String countryCode, Locale language, String question, String name, String email, String thanks) {

    /** The four languages that guests are answered in. */
    public static final List<Tongue> ALL = List.of(
            new Tongue(
                    "34",
                    Locale.of("es"),
                    "Hola, ¿tienen una habitación para dos adultos del %d al %d de %s?",
                    "Me llamo Lucía Fernández",
                    "mi correo es %s",
                    "Gracias"),
            new Tongue(
                    "44",
                    Locale.of("en"),
                    "Hi, do you have a room for two people from %d to %d %s?",
                    "My name is Emily Carter",
                    "my email is %s",
                    "Thank you"),
            new Tongue(
                    "55",
                    Locale.of("pt"),
                    "Bom dia! Vocês têm um quarto para dois adultos do dia %d ao dia %d de %s?",
                    "Meu nome é João Silva",
                    "meu e-mail é %s",
                    "Obrigado"),
            new Tongue(
                    "33",
                    Locale.of("fr"),
                    "Bonjour, avez-vous une chambre pour deux adultes du %d au %d %s ?",
                    "Je m'appelle Claire Dubois",
                    "mon e-mail est %s",
                    "Merci"));

    /** Asks for a stay within one month. */
    public String asksFor(LocalDate checkIn, LocalDate checkOut) {
        String month = checkIn.getMonth().getDisplayName(TextStyle.FULL, language);
        return question.formatted(checkIn.getDayOfMonth(), checkOut.getDayOfMonth(), month);
    }

    /** Tells name and address, in one message or in two. */
    List<String> details(String address, boolean inPieces) {
        String told = email.formatted(address);
        return inPieces ? List.of(name, told) : List.of(name + ", " + told);
    }
}
