package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.FreshDatabase;
import io.conserje.pmsadapter.availability.StayRulesFixture;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeQuote;
import io.conserje.pmsadapter.contract.ChangeQuoteRequest;
import io.conserje.pmsadapter.contract.ChangeRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.intention.DeedDesk;
import io.conserje.pmsadapter.intention.History;
import io.conserje.pmsadapter.intention.IntentionRows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;

/** The whole of changes on a database of its own. */
public final class ChangeDesk implements AutoCloseable {

    static final PolicyProperties POLICY = new PolicyProperties(
            new PolicyProperties.LateCheckOut(LocalTime.of(11, 30), LocalTime.of(16, 0), 50),
            new PolicyProperties.EarlyCheckIn(LocalTime.of(12, 0), LocalTime.of(7, 0), 50),
            new PolicyProperties.Cancellation(48, LocalTime.of(15, 0), 1, 0));

    public final DeedDesk desk;
    final Changes changes;
    private final FreshDatabase database = new FreshDatabase();
    private final ChangeQuotes quotes;

    public ChangeDesk(ChangeableStays stays) {
        this(_ -> stays);
    }

    /** For hotel systems that want to know what our changes left behind. */
    public ChangeDesk(Function<DoneChanges, ChangeableStays> system) {
        desk = new DeedDesk(database);
        ChangeableStays stays = system.apply(new ChangeHistory(new History(desk.jdbc, new IntentionRows())));
        var policies = new Policies(POLICY, ZoneId.of("America/Montevideo"), desk.clock);
        var offers = new Offers(new ChangeRules(StayRulesFixture.at(desk.clock)), policies);
        var verification = new ChangeVerification(stays, desk.metrics);
        changes = new Changes(
                desk.deeds, desk.intentions, new ChangeProcess(stays, offers, desk.intentions, verification, 3));
        quotes = new ChangeQuotes(stays, offers, policies, Duration.ofMinutes(15), desk.clock);
        desk.judges(new ChangeJudge(verification));
    }

    public ChangeQuote quote(String stay, StayChange change) {
        return quotes.quote(new ChangeQuoteRequest(stay, change));
    }

    public ChangeOutcome make(UUID key, String stay, StayChange change, String agreed) {
        return changes.make("default", request(key, stay, change, agreed));
    }

    static ChangeRequest request(UUID key, String stay, StayChange change, String agreed) {
        return new ChangeRequest(key, 1, stay, change, new Money(new BigDecimal(agreed), "USD"));
    }

    @Override
    public void close() {
        database.close();
    }
}
