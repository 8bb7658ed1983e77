package io.conserje.orchestrator;

import io.conserje.audio.contract.TranscriptionApi;
import io.conserje.messaging.contract.DeliveryApi;
import io.conserje.messaging.contract.GroupApi;
import io.conserje.messaging.contract.InboundApi;
import io.conserje.messaging.contract.MediaApi;
import io.conserje.messaging.contract.PresenceApi;
import io.conserje.nlp.contract.UnderstandingApi;
import io.conserje.pmsadapter.contract.AvailabilityApi;
import io.conserje.pmsadapter.contract.BookingApi;
import io.conserje.pmsadapter.contract.HotelApi;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.web.service.registry.ImportHttpServices;

/** Memory and decisions. Each neighbour is a group of clients; what may fail by itself has a group, and so a breaker, of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@ImportHttpServices(group = "nlp", types = UnderstandingApi.class)
@ImportHttpServices(
        group = "pms-adapter",
        types = {AvailabilityApi.class, HotelApi.class})
@ImportHttpServices(group = "pms-adapter-bookings", types = BookingApi.class)
@ImportHttpServices(group = "audio", types = TranscriptionApi.class)
@ImportHttpServices(group = "messaging-inbound", types = InboundApi.class)
@ImportHttpServices(group = "messaging", types = DeliveryApi.class)
@ImportHttpServices(group = "messaging-presence", types = PresenceApi.class)
@ImportHttpServices(group = "messaging-media", types = MediaApi.class)
@ImportHttpServices(group = "messaging-groups", types = GroupApi.class)
public class OrchestratorApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(OrchestratorApplication.class, arguments);
    }
}
