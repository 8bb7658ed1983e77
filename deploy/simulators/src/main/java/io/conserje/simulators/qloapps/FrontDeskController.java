package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.FrontDesk.Item;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /sim/qloapps}: what a person at the simulated front desk sees and may do. */
@RestController
@RequestMapping("/sim/qloapps")
class FrontDeskController {
    private final FrontDesk frontDesk;

    FrontDeskController(FrontDesk frontDesk) {
        this.frontDesk = frontDesk;
    }

    @GetMapping("/bookings")
    BookingList bookings() {
        return new BookingList(frontDesk.bookings());
    }

    @PutMapping("/rooms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveOpen(@RequestBody RoomOrder order) {
        frontDesk.leaveOpen(order.roomType(), order.free());
    }

    @ExceptionHandler
    ProblemDetail explain(FrontDesk.NoSuchRooms unknown) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()));
        problem.setType(URI.create("urn:problem:simulators:no-such-rooms"));
        problem.setProperty("allowed", unknown.allowed());
        return problem;
    }

    /** Every order, oldest first. */
    record BookingList(List<Item> items) {}

    /**
     * How many rooms are to be free.
     *
     * @param roomType the number or the name of the type
     * @param free 0 to 5
     */
    record RoomOrder(String roomType, int free) {}
}
