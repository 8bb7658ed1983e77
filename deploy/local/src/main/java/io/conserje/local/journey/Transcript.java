package io.conserje.local.journey;

import io.conserje.local.outside.ChatLine;
import io.conserje.local.outside.Choice;
import java.util.ArrayList;
import java.util.List;

/** A guest's conversation as lines to read. */
final class Transcript {
    private static final int LONGEST = 600;

    private final List<ChatLine> chat;

    Transcript(List<ChatLine> chat) {
        this.chat = chat;
    }

    /** One or more lines a message: {@code >} the guest, {@code <} the hotel, choices in brackets. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ChatLine line : chat) {
            String mark = line.fromHotel() ? "  < " : "  > ";
            for (String part : shortened(line.text()).split("\n", -1)) {
                lines.add(mark + part);
                mark = "    ";
            }
            for (Choice choice : line.choices()) {
                lines.add("    [" + choice.title() + "] " + choice.id());
            }
        }
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
