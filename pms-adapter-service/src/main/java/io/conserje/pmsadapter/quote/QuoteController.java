package io.conserje.pmsadapter.quote;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.availability.BookableStays;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.contract.QuoteApi;
import io.conserje.pmsadapter.contract.QuoteRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services what a stay costs. */
@RestController
class QuoteController implements QuoteApi {

    private final BookableStays stays;
    private final OfferedPrices prices;
    private final Quotes quotes;

    QuoteController(BookableStays stays, OfferedPrices prices, Quotes quotes) {
        this.stays = stays;
        this.prices = prices;
        this.quotes = quotes;
    }

    @Override
    public Quote quote(QuoteRequest request) {
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        stays.requireDays(stay);
        stays.requireHouse(stay, request.language());
        String tenant = CallContext.current().tenant();
        return prices.price(tenant, stay, request.roomTypeId(), request.language(), request.hold())
                .map(priced -> quotes.of(tenant, stay, priced))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, PmsProblems.NOT_FREE, "The room type cannot be had for this stay."));
    }
}
