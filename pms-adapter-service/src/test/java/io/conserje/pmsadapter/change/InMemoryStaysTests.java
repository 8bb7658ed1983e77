package io.conserje.pmsadapter.change;

class InMemoryStaysTests extends ChangeableStaysContract {

    private final InMemoryStays stays = new InMemoryStays();

    @Override
    protected ChangeableStays stays() {
        return stays;
    }

    @Override
    protected void away(boolean isAway) {
        stays.away(isAway);
    }
}
