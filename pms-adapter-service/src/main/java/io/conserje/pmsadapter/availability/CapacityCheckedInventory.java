package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hotel.Catalogue;

/** Tells a party that no room of the house could ever hold so, instead of "nothing is free". */
class CapacityCheckedInventory implements RoomInventory {

    private final RoomInventory inventory;
    private final Catalogue catalogue;
    private final StayRules rules;

    CapacityCheckedInventory(RoomInventory inventory, Catalogue catalogue, StayRules rules) {
        this.inventory = inventory;
        this.catalogue = catalogue;
        this.rules = rules;
    }

    @Override
    public Availability find(StayQuery query) {
        rules.faultInParty(query.stay(), catalogue.roomTypes(query.language())).ifPresent(fault -> {
            throw fault.problem();
        });
        return inventory.find(query);
    }
}
