package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;

/** Tells a party that no room of the house could ever hold so, instead of "nothing is free". */
class CapacityCheckedInventory implements RoomInventory {

    private final RoomInventory inventory;
    private final BookableStays stays;

    CapacityCheckedInventory(RoomInventory inventory, BookableStays stays) {
        this.inventory = inventory;
        this.stays = stays;
    }

    @Override
    public Availability find(StayQuery query) {
        stays.requireHouse(query.stay(), query.language());
        return inventory.find(query);
    }
}
