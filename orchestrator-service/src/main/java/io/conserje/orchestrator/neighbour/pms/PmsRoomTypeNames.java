package io.conserje.orchestrator.neighbour.pms;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.dialogue.rooms.RoomTypeNames;
import io.conserje.pmsadapter.contract.HotelApi;
import io.conserje.pmsadapter.contract.RoomType;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Asks pms-adapter for them, which remembers them. */
@Component
class PmsRoomTypeNames implements RoomTypeNames {

    private static final Logger LOG = LoggerFactory.getLogger(PmsRoomTypeNames.class);

    private final HotelApi pms;

    PmsRoomTypeNames(HotelApi pms) {
        this.pms = pms;
    }

    @Override
    public Map<String, String> all(String language) {
        try {
            return pms.roomTypes(language).items().stream()
                    .collect(Collectors.toMap(RoomType::id, RoomType::name, (first, _) -> first));
        } catch (HttpServerErrorException | ResourceAccessException | CallNotPermittedException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Types of rooms cannot be asked for now");
            return Map.of();
        }
    }
}
