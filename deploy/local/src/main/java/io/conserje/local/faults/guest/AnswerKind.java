package io.conserje.local.faults.guest;

import io.conserje.local.journey.Confirmation;
import io.conserje.local.outside.ChatLine;
import java.util.regex.Pattern;

/** What an answer of the hotel is, as a guest who looks at buttons and a few words sees it. */
public enum AnswerKind {
    /** Rooms to choose from. */
    OFFER,
    /** Other dates to choose from. */
    OTHER_DATES,
    /** The whole booking, to be confirmed. */
    SUMMARY,
    /** Nothing was booked, the same summary may be confirmed again. */
    STAND_BY,
    /** The booking stands, with its reference. */
    CONFIRMED,
    /** Nobody knows yet; another answer follows by itself. */
    CHECKING,
    /** Something does not work just now; one may ask again. */
    TROUBLE,
    /** A person goes on. */
    WITH_STAFF,
    /** Anything else: something is asked. */
    QUESTION;

    private static final String YES = "confirm:yes:";
    private static final String NO = "confirm:no";
    private static final Pattern CHECKS = Pattern.compile(
            "I am checking it|still checking|estoy verificando|Sigo verificando|Estou verificando|Continuo verificando|Je vérifie");
    private static final Pattern FAILS = Pattern.compile(
            "cannot ask the booking|puedo consultar el sistema|consigo consultar o sistema|peux pas consulter le système"
                    + "|not answering|no responde|não está respondendo|ne répond pas"
                    + "|failed on our side|falló de nuestro lado|falhou do nosso lado|a échoué de notre côté");
    private static final Pattern PASSES_ON =
            Pattern.compile("person will answer|persona le responde|pessoa responde|personne vous répond");

    /** What this answer is. */
    public static AnswerKind of(ChatLine answer) {
        if (Confirmation.reference(answer).isPresent()) {
            return CONFIRMED;
        }
        if (answer.choice(YES).isPresent()) {
            return answer.choice(NO).isPresent() ? SUMMARY : STAND_BY;
        }
        if (answer.choice("room:").isPresent()) {
            return OFFER;
        }
        return answer.choice("stay:").isPresent() ? OTHER_DATES : byWords(answer.text());
    }

    private static AnswerKind byWords(String text) {
        if (PASSES_ON.matcher(text).find()) {
            return WITH_STAFF;
        }
        if (CHECKS.matcher(text).find()) {
            return CHECKING;
        }
        return FAILS.matcher(text).find() ? TROUBLE : QUESTION;
    }
}
