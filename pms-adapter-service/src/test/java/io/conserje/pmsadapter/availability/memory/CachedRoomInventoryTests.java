package io.conserje.pmsadapter.availability.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedRoomInventoryTests extends RememberedRooms {

    @Test
    void aYoungAnswerIsGivenAgainAndAnOldOneIsAskedAnew() {
        find(query(STAY, null, false));
        find(query(STAY, null, false));
        assertThat(hotel.asked).hasValue(1);

        now = now.plusSeconds(30);
        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
        assertThat(meters.counter("conserje.availability.cache", "result", "hit")
                        .count())
                .isEqualTo(1);
        assertThat(meters.counter("conserje.availability.cache", "result", "miss")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatIsRememberedComesWithTheMarkOfTheHoldsAndWhatIsAskedWithTheOneOfAfterwards() {
        assertThat(inventory.find(query(STAY, null, false)).holds()).isEqualTo("mark of later");
        assertThat(inventory.find(query(STAY, null, false)).holds()).isEqualTo("mark");
        assertThat(inventory.find(query(STAY, null, true)).holds()).isEqualTo("mark of later");
    }

    @Test
    void aQuestionTakesOneLookAndOneMoreOnlyWhenItIsAskedAgain() {
        find(query(STAY, null, false));
        assertThat(cache.looks).hasValue(1);

        find(query(STAY, null, false));
        assertThat(cache.looks).hasValue(2);
    }

    @Test
    void aQuestionOfWhichNothingCameIsFreeForTheNextOne() {
        hotel.away = true;
        assertThatThrownBy(() -> find(query(STAY, null, false))).isInstanceOf(HotelSystemUnavailable.class);
        hotel.away = false;

        find(query(STAY, null, false));

        assertThat(cache.looks).as("nobody had to be waited for").hasValue(2);
    }

    @Test
    void anAnswerFromTheFutureIsNotYoung() {
        find(query(STAY, null, false));
        now = now.minusSeconds(3600);

        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void aFreshQuestionPassesOverTheCacheAndRefreshesIt() {
        find(query(STAY, null, false));
        now = now.plusSeconds(20);
        find(query(STAY, null, true));
        now = now.plusSeconds(20);
        find(query(STAY, null, false));

        assertThat(hotel.asked).hasValue(2);
    }

    @Test
    void everythingThatIsAskedTellsQuestionsApart() {
        Stay longer = new Stay(STAY.checkIn(), STAY.checkOut().plusDays(1), STAY.rooms());
        Stay older = new Stay(STAY.checkIn(), STAY.checkOut(), List.of(new RoomParty(2, 1, List.of(9))));
        List.of(
                        query(STAY, null, false),
                        query(STAY, "2", false),
                        query(longer, null, false),
                        query(older, null, false),
                        new StayQuery("another", STAY, null, "es", false),
                        new StayQuery("default", STAY, null, "pt", false))
                .forEach(this::find);

        assertThat(hotel.asked).hasValue(6);
    }

    @Test
    void whileTheHotelsSystemIsAwayTheLastKnownAnswerIsMarkedStale() {
        Availability known = find(query(STAY, null, false));
        now = now.plus(Duration.ofHours(5));
        hotel.away = true;

        Availability stale = find(query(STAY, null, false));

        assertThat(stale.stale()).isTrue();
        assertThat(stale.asOf()).isEqualTo(known.asOf());
        assertThatThrownBy(() -> find(query(STAY, null, true))).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> find(query(STAY, "2", false))).isInstanceOf(HotelSystemUnavailable.class);
    }

    @Test
    void afterAChangeOfOursNothingFromBeforeIsGivenButWhenTheSystemIsAway() {
        find(query(STAY, null, false));
        cache.forget("default");

        find(query(STAY, null, false));
        assertThat(hotel.asked).hasValue(2);

        cache.forget("default");
        hotel.away = true;
        assertThat(find(query(STAY, null, false)).stale()).isTrue();
    }

    @Test
    void aPriceIsHeldForQuotedAWhileAndAStaleOneIsNot() {
        Availability answer = find(query(STAY, null, false));
        assertThat(answer.quotedUntil()).isEqualTo(now.plus(Duration.ofMinutes(15)));

        hotel.away = true;
        now = now.plusSeconds(60);

        assertThat(find(query(STAY, null, false)).quotedUntil()).isNull();
    }
}
