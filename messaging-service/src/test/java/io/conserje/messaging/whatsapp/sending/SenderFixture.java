package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.circuit.CircuitFixture;
import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.cost.CostsFixture;
import io.conserje.messaging.reencoding.PreparedFiles;
import io.conserje.messaging.reencoding.ReencodingFixture;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.reading.Bodies;
import io.conserje.messaging.whatsapp.template.Templates;
import io.conserje.messaging.whatsapp.template.TemplatesFixture;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A sender with all it decides by, on a real database and at a time of its own. */
public final class SenderFixture {
    private SenderFixture() {}

    /** One whose clocks stand still. */
    public static WhatsAppSender sender(JdbcClient jdbc, Graph graph, SendPace pace) {
        return sender(jdbc, graph, pace, new ManualClock());
    }

    static WhatsAppSender sender(JdbcClient jdbc, Graph graph, SendPace pace, ManualClock clock) {
        return sender(jdbc, graph, pace, clock, ReencodingFixture.nothing(jdbc));
    }

    static WhatsAppSender sender(
            JdbcClient jdbc, Graph graph, SendPace pace, ManualClock clock, PreparedFiles prepared) {
        Circuits circuits = CircuitFixture.on(jdbc, clock);
        GuestWindows windows = new GuestWindows(jdbc, clock);
        Templates templates = TemplatesFixture.on(jdbc, clock);
        WhatsAppFailures failures = new WhatsAppFailures(new Random(1));
        return new WhatsAppSender(
                Bodies.numbers(),
                new Wordings(windows, templates, CostsFixture.budgets(jdbc), new ReencodedForms(prepared)),
                new SendGates(
                        circuits,
                        pace,
                        failures,
                        new Lessons(Bodies.numbers(), pace, circuits, windows, templates),
                        clock),
                new GraphCall(graph, JsonMapper.builder().build(), failures));
    }

    static Lessons lessons(JdbcClient jdbc, SendPace pace, ManualClock clock) {
        return new Lessons(
                Bodies.numbers(),
                pace,
                CircuitFixture.on(jdbc, clock),
                new GuestWindows(jdbc, clock),
                TemplatesFixture.on(jdbc, clock));
    }
}
