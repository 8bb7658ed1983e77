/** What other services may ask of the hotel's system. Stays are dates in the hotel's zone, money is decimal with a currency, the tenant comes from the caller's token. */
@NullMarked
package io.conserje.pmsadapter.contract;

import org.jspecify.annotations.NullMarked;
