package io.conserje.pmsadapter.qloapps.wire.house;

/**
 * A row of {@code tax_rules}.
 *
 * @param idState 0 for the whole country
 * @param zipcodeFrom "0" for all
 * @param behavior 0 this tax only, 1 together with others, 2 one after another
 */
public record TaxRuleRow(int idCountry, int idState, String zipcodeFrom, int idTax, int behavior) {

    /** Whether it is for places of any postal code. */
    public boolean isOfAllCodes() {
        return zipcodeFrom.matches("0*");
    }

    /** Whether no other tax comes to it. */
    public boolean isAlone() {
        return behavior == 0;
    }
}
