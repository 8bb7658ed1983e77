package io.conserje.gateway.whatsapp;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The default Meta app.
 *
 * @param appSecrets its secrets, all of which sign; the first is the current one
 * @param verifyToken what Meta sends at the handshake
 * @param bodyLimit the longest body that is taken; Meta sends up to 3 MB
 */
@ConfigurationProperties("conserje.whatsapp")
record WhatsAppProperties(
        @DefaultValue List<String> appSecrets,
        @DefaultValue("") String verifyToken,
        @DefaultValue("4MB") DataSize bodyLimit) {

    @Override
    public String toString() {
        return "WhatsAppProperties[appSecrets=***, verifyToken=***, bodyLimit=" + bodyLimit + "]";
    }
}
