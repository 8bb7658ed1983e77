package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorsTests {
    private final Ports ports = Ports.of(Map.of("simulators", 18090), Map.of());

    @Test
    void everyVendorIsSimulatedByDefault() {
        Vendors vendors = new Vendors(Map.of());

        assertThat(vendors.simulated()).containsExactly("WhatsApp", "QloApps", "Gmail");
        assertThat(vendors.settings(ports))
                .containsEntry("WHATSAPP_GRAPH_URL", "http://localhost:18090/sim-vendors/graph")
                .containsEntry("QLOAPPS_URL", "http://localhost:18090/sim-vendors/qloapps")
                .containsEntry("QLOAPPS_HOTEL_ID", "1")
                .containsEntry("GMAIL_API_URL", "http://localhost:18090/sim-vendors/gmail")
                .containsEntry("GMAIL_MAILBOX", "reservations@hotel.example");
    }

    @Test
    void aVendorWhoseUrlIsSetIsTheRealOne() {
        Vendors vendors =
                new Vendors(Map.of("QLOAPPS_URL", "https://pms.example", "QLOAPPS_KEY", "K", "QLOAPPS_HOTEL_ID", "7"));

        assertThat(vendors.simulated()).containsExactly("WhatsApp", "Gmail");
        assertThat(vendors.settings(ports)).doesNotContainKeys("QLOAPPS_URL", "QLOAPPS_HOTEL_ID");
    }

    @Test
    void mailsToGuestsOfARealWhatsAppAreNotSwallowedByASimulator() {
        Map<String, String> real = Map.of(
                "WHATSAPP_GRAPH_URL",
                "https://graph.facebook.com",
                "WHATSAPP_ACCESS_TOKEN",
                "T",
                "WHATSAPP_PHONE_NUMBER_ID",
                "1",
                "WHATSAPP_APP_SECRETS",
                "S");

        assertThat(new Vendors(real).simulated()).containsExactly("QloApps");
        assertThat(new Vendors(real).settings(ports)).doesNotContainKeys("GMAIL_API_URL", "GMAIL_MAILBOX");
    }

    @Test
    void aRealVendorWithoutItsCredentialsIsRefused() {
        assertThatThrownBy(() -> new Vendors(
                        Map.of("WHATSAPP_GRAPH_URL", "https://graph.facebook.com", "WHATSAPP_ACCESS_TOKEN", "T")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("WHATSAPP_PHONE_NUMBER_ID, WHATSAPP_APP_SECRETS")
                .hasMessageNotContaining("WHATSAPP_ACCESS_TOKEN");
    }
}
