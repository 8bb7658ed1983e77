package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Offer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts first what the guest pays least for, with what the house charges apart: a low total is no bargain beside a high fee. */
class CheapestFirst implements Comparator<Offer> {

    @Override
    public int compare(Offer one, Offer other) {
        return due(one).compareTo(due(other));
    }

    private static BigDecimal due(Offer offer) {
        return Objects.requireNonNullElse(offer.fees(), List.<Fee>of()).stream()
                .map(fee -> fee.beforeTax().amount())
                .reduce(offer.total().amount(), BigDecimal::add);
    }
}
