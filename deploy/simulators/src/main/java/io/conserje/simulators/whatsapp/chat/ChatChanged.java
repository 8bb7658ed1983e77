package io.conserje.simulators.whatsapp.chat;

/** Something in this guest's chat is new: a message, a status or the typing indicator. */
record ChatChanged(String guest) {}
