package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.cost.Budgets;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.reencoding.PreparedFiles;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.conserje.messaging.whatsapp.pace.SendPace;
import io.conserje.messaging.whatsapp.template.Templates;
import io.conserje.messaging.whatsapp.window.GuestWindows;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Makes WhatsApp a channel to send over. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    @Bean
    Lessons lessons(
            WhatsAppNumbers numbers, SendPace pace, Circuits circuits, GuestWindows windows, Templates templates) {
        return new Lessons(numbers, pace, circuits, windows, templates);
    }

    @Bean
    WhatsAppFailures whatsAppFailures() {
        return new WhatsAppFailures(RandomGenerator.getDefault());
    }

    @Bean
    ReencodedForms reencodedForms(PreparedFiles files) {
        return new ReencodedForms(files);
    }

    @Bean
    Wordings wordings(GuestWindows windows, Templates templates, Budgets budgets, ReencodedForms reencoded) {
        return new Wordings(windows, templates, budgets, reencoded);
    }

    @Bean
    SendGates sendGates(Circuits circuits, SendPace pace, WhatsAppFailures failures, Lessons lessons) {
        return new SendGates(circuits, pace, failures, lessons, InstantSource.system());
    }

    @Bean
    Sender whatsAppSender(
            WhatsAppNumbers numbers,
            Wordings wordings,
            SendGates gates,
            Graph graph,
            JsonMapper json,
            WhatsAppFailures failures) {
        return new WhatsAppSender(numbers, wordings, gates, new GraphCall(graph, json, failures));
    }
}
