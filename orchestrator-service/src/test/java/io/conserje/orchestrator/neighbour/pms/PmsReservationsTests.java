package io.conserje.orchestrator.neighbour.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingOvertaken;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.turn.ScriptedDialogue;
import io.conserje.pmsadapter.contract.BookingApi;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.PmsProblems;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class PmsReservationsTests {

    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final BookingWish WISH =
            Objects.requireNonNull(ScriptedDialogue.book().booking());

    @Test
    void theThreeOutcomesKeepTheirMeaning() {
        assertThat(book(() -> outcome(State.CONFIRMED, "REF", null)))
                .isEqualTo(new BookingOutcome.Confirmed("REF", null, "token"));
        assertThat(book(() -> outcome(State.REFUSED, null, Reason.SOLD_OUT)))
                .isEqualTo(new BookingOutcome.Refused(Reason.SOLD_OUT, null));
        assertThat(book(() -> outcome(State.UNKNOWN, null, null))).isEqualTo(new BookingOutcome.Unknown());
    }

    @Test
    void whateverIsNotClearIsUnknown() {
        assertThat(book(() -> {
                    throw new ResourceAccessException("timed out");
                }))
                .isEqualTo(new BookingOutcome.Unknown());
        assertThat(book(() -> {
                    throw new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR);
                }))
                .isEqualTo(new BookingOutcome.Unknown());
        assertThat(book(() -> {
                    throw problem(HttpStatus.CONFLICT, "urn:problem:pms-adapter:key-reused");
                }))
                .isEqualTo(new BookingOutcome.Unknown());
    }

    @Test
    void anInvalidRequestIsRefused() {
        assertThat(book(() -> {
                    throw problem(HttpStatus.BAD_REQUEST, "urn:problem:pms-adapter:invalid-request");
                }))
                .isEqualTo(new BookingOutcome.Refused(Reason.REJECTED, null));
    }

    @Test
    void anOlderFenceEndsTheTurn() {
        assertThatThrownBy(() -> book(() -> {
                    throw problem(HttpStatus.CONFLICT, PmsProblems.STALE_FENCE);
                }))
                .isInstanceOf(BookingOvertaken.class);
    }

    @Test
    void onlyAKeyThatWasNeverHeardOfIsAbsent() {
        assertThat(reservations(() -> {
                            throw problem(HttpStatus.NOT_FOUND, PmsProblems.BOOKING_NOT_FOUND);
                        })
                        .find(KEY))
                .isEmpty();
        assertThat(reservations(() -> {
                            throw problem(HttpStatus.NOT_FOUND, "urn:problem:pms-adapter:not-found");
                        })
                        .find(KEY))
                .contains(new BookingOutcome.Unknown());
    }

    @Test
    void whatTheGuestAgreedToIsAskedForWithTheFees() {
        var asked = new ArrayList<BookingRequest>();
        var fee = new Fee("6", "Internet", new Money(new BigDecimal("250"), "USD"));
        new PmsReservations(new BookingApi() {
                    @Override
                    public io.conserje.pmsadapter.contract.BookingOutcome book(BookingRequest request) {
                        asked.add(request);
                        return outcome(State.CONFIRMED, "REF", null);
                    }

                    @Override
                    public io.conserje.pmsadapter.contract.BookingOutcome find(UUID key) {
                        throw new IllegalStateException("Nobody asks for it");
                    }
                })
                .book(KEY, 1, withFees(List.of(fee)));

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.quotedTotal()).isEqualTo(WISH.quotedTotal());
            assertThat(request.quotedFees()).containsExactly(fee);
        });
    }

    private static BookingWish withFees(List<Fee> fees) {
        return new BookingWish(
                WISH.draftId(),
                WISH.checkIn(),
                WISH.checkOut(),
                WISH.roomTypeId(),
                WISH.rooms(),
                WISH.guest(),
                WISH.quotedTotal(),
                WISH.language(),
                WISH.remark(),
                fees);
    }

    private static BookingOutcome book(Supplier<io.conserje.pmsadapter.contract.BookingOutcome> answer) {
        return reservations(answer).book(KEY, 1, WISH);
    }

    private static PmsReservations reservations(Supplier<io.conserje.pmsadapter.contract.BookingOutcome> answer) {
        return new PmsReservations(new BookingApi() {
            @Override
            public io.conserje.pmsadapter.contract.BookingOutcome book(BookingRequest request) {
                return answer.get();
            }

            @Override
            public io.conserje.pmsadapter.contract.BookingOutcome find(UUID key) {
                return answer.get();
            }
        });
    }

    private static io.conserje.pmsadapter.contract.BookingOutcome outcome(
            State state, String reference, Reason reason) {
        return new io.conserje.pmsadapter.contract.BookingOutcome(KEY, state, reference, reason, null, "token");
    }

    private static HttpClientErrorException problem(HttpStatus status, String type) {
        byte[] body = ("{\"type\":\"" + type + "\"}").getBytes(StandardCharsets.UTF_8);
        return HttpClientErrorException.create(
                status, status.getReasonPhrase(), HttpHeaders.EMPTY, body, StandardCharsets.UTF_8);
    }
}
