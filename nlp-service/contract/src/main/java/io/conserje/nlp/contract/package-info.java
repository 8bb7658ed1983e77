/** What other services may ask of nlp-service: one HTTP interface, its records and its words. */
@NullMarked
package io.conserje.nlp.contract;

import org.jspecify.annotations.NullMarked;
