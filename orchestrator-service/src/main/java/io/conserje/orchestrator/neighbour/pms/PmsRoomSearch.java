package io.conserje.orchestrator.neighbour.pms;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.pmsadapter.contract.AvailabilityApi;
import io.conserje.pmsadapter.contract.AvailabilityRequest;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.RoomParty;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Looks for rooms through pms-adapter and turns its problems into answers. */
@Component
class PmsRoomSearch implements RoomSearch {

    private static final Logger LOG = LoggerFactory.getLogger(PmsRoomSearch.class);

    private static final Map<String, Why> IMPOSSIBLE = Map.of(
            PmsProblems.STAY_IN_THE_PAST, Why.IN_THE_PAST,
            PmsProblems.INVALID_STAY, Why.INVALID_STAY,
            PmsProblems.BEYOND_HORIZON, Why.BEYOND_HORIZON,
            PmsProblems.TOO_SOON, Why.TOO_SOON,
            PmsProblems.PARTY_TOO_LARGE, Why.PARTY_TOO_LARGE);

    private final AvailabilityApi pms;

    PmsRoomSearch(AvailabilityApi pms) {
        this.pms = pms;
    }

    @Override
    public Answer find(Wish wish) {
        if (wish.rooms().stream().anyMatch(PmsRoomSearch::isTooLarge)) {
            return new Impossible(Why.PARTY_TOO_LARGE);
        }
        try {
            var answer = pms.find(new AvailabilityRequest(
                    wish.checkIn(), wish.checkOut(), wish.rooms(), wish.roomTypeId(), wish.language(), wish.fresh()));
            return new Found(answer.offers(), answer.asOf(), answer.stale());
        } catch (HttpClientErrorException e) {
            return reason(e).<Answer>map(Impossible::new).orElseThrow(() -> e);
        } catch (HttpServerErrorException | ResourceAccessException | CallNotPermittedException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Rooms cannot be looked for now");
            return new Down();
        }
    }

    /** So many in one room are not even asked for: the adapter takes no such question. */
    private static boolean isTooLarge(RoomParty party) {
        return party.adults() > RoomParty.MOST || party.children() > RoomParty.MOST;
    }

    private static Optional<Why> reason(HttpClientErrorException e) {
        ProblemDetail problem = e.getResponseBodyAs(ProblemDetail.class);
        return problem == null || problem.getType() == null
                ? Optional.empty()
                : Optional.ofNullable(IMPOSSIBLE.get(problem.getType().toString()));
    }
}
