package io.conserje.orchestrator.neighbour.pms;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.RoomParty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.client.HttpClientErrorException;

class PmsRoomSearchTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 12);

    @ParameterizedTest
    @CsvSource({
        PmsProblems.STAY_IN_THE_PAST + ", IN_THE_PAST",
        PmsProblems.INVALID_STAY + ", INVALID_STAY",
        PmsProblems.BEYOND_HORIZON + ", BEYOND_HORIZON",
        PmsProblems.TOO_SOON + ", TOO_SOON",
        PmsProblems.PARTY_TOO_LARGE + ", PARTY_TOO_LARGE"
    })
    void aStayThatCannotBeSaysWhy(String problem, RoomSearch.Why why) {
        var search = new PmsRoomSearch(_ -> {
            throw refusal(problem);
        });
        assertThat(search.find(new RoomSearch.Wish(
                        DAY, DAY.plusDays(2), List.of(new RoomParty(2, 0, List.of())), null, "es", true)))
                .isEqualTo(new RoomSearch.Impossible(why));
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "2, 21"})
    void moreInARoomThanTheAdapterTakesIsNotAskedForAtAll(int adults, int children) {
        var search = new PmsRoomSearch(_ -> {
            throw new AssertionError("asked");
        });
        assertThat(search.find(new RoomSearch.Wish(
                        DAY, DAY.plusDays(2), List.of(new RoomParty(adults, children, List.of())), null, "es", true)))
                .isEqualTo(new RoomSearch.Impossible(RoomSearch.Why.PARTY_TOO_LARGE));
    }

    private static HttpClientErrorException refusal(String type) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        var refusal = HttpClientErrorException.create(
                status, status.getReasonPhrase(), HttpHeaders.EMPTY, new byte[0], StandardCharsets.UTF_8);
        refusal.setBodyConvertFunction(_ -> {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setType(java.net.URI.create(type));
            return problem;
        });
        return refusal;
    }
}
