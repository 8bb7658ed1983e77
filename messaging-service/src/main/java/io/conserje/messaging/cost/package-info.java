/** What messages cost: counted once a message, worth what the rate card says, held against a budget. */
@NullMarked
package io.conserje.messaging.cost;

import org.jspecify.annotations.NullMarked;
