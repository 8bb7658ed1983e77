package io.conserje.pmsadapter.hotel;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelApi;
import io.conserje.pmsadapter.contract.HotelServices;
import io.conserje.pmsadapter.contract.RoomTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services about the house. */
@RestController
class HotelController implements HotelApi {

    private final Catalogue catalogue;

    HotelController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Hotel hotel(@Nullable String language) {
        return catalogue.hotel(language);
    }

    @Override
    public RoomTypes roomTypes(@Nullable String language) {
        return new RoomTypes(catalogue.roomTypes(language));
    }

    @Override
    public HotelServices services(@Nullable String language) {
        return new HotelServices(catalogue.services(language));
    }
}
