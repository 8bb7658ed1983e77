package io.conserje.orchestrator.dialogue;

import java.time.LocalDate;
import java.util.List;

/** Texts about two stays, and what is looked for by them. */
final class TwoStays {

    static final String PARENTS =
            "para dos, del 8 al 10 de enero y también otra habitación para mis padres del 9 al 12";

    private TwoStays() {}

    /** For the guests and for their parents. */
    static Said parents() {
        return told("es", PARENTS, "guests", "dos", 2);
    }

    /** What is understood of two stays, from the 8th to the 10th of January and from the 9th to the 12th. */
    static Said told(String language, String text, Object... before) {
        Said said = Said.in(language).meaning("make_reservation").of(text);
        if (before.length > 0) {
            said.at(String.valueOf(before[0]), String.valueOf(before[1]), before[2]);
        }
        said.at("check_in", "8", "2027-01-08")
                .at("check_out", "10 de enero", LocalDate.of(2027, 1, 10).toString());
        if (text.contains("mis padres del")) {
            said.at("adults", "mis padres", 2);
        }
        return said.at("check_in", "9", "2027-01-09").at("check_out", "12", "2027-01-12");
    }

    /** The days that rooms were looked for, each once. */
    static List<String> asked(Chat chat) {
        return chat.house.asked.stream()
                .map(wish -> wish.checkIn() + " " + wish.checkOut())
                .distinct()
                .toList();
    }
}
