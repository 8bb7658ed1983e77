package io.conserje.simulators.fault;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /sim/faults}: switches faults on and off, and lists them. */
@RestController
@RequestMapping("/sim/faults")
class FaultController {
    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @PostMapping
    ActiveFaults set(@RequestBody FaultOrder order) {
        faults.set(order.toFault());
        return active();
    }

    @GetMapping
    ActiveFaults active() {
        return new ActiveFaults(faults.active().stream().map(Item::of).toList());
    }

    @ExceptionHandler
    ProblemDetail explain(UnknownFault unknown) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unknown.getMessage()));
        problem.setType(URI.create("urn:problem:simulators:unknown-fault"));
        problem.setProperty("field", unknown.field());
        problem.setProperty("allowed", unknown.allowed());
        return problem;
    }

    /** The faults that are switched on, oldest first. */
    record ActiveFaults(List<Item> items) {}

    /** One of them, in the words of {@link FaultOrder}; {@code times} is what is left. */
    record Item(String target, String mode, FaultOrder.@Nullable Parameters parameters) {
        static Item of(Fault fault) {
            FaultOrder.Parameters parameters =
                    new FaultOrder.Parameters(fault.times(), fault.delayMs(), fault.operation(), fault.code());
            return new Item(fault.target().wireName(), fault.mode().wireName(), parameters);
        }
    }
}
