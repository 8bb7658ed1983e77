package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.conserje.messaging.whatsapp.pace.SendPace;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Makes WhatsApp a channel to send over. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    @Bean
    Sender whatsAppSender(WhatsAppNumbers numbers, Graph graph, JsonMapper json, SendPace pace) {
        return new WhatsAppSender(numbers, graph, json, new WhatsAppFailures(RandomGenerator.getDefault()), pace);
    }
}
