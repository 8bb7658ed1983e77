package io.conserje.messaging.whatsapp.window;

import io.conserje.messaging.contract.Identifier;
import java.util.List;

/**
 * Whose window is asked for.
 *
 * @param sender the number's id that speaks
 * @param guest by any of these
 */
record AskedGuest(String sender, List<Identifier> guest) {}
