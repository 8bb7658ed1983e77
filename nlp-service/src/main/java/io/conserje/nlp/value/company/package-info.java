/** Names of firms, clubs and schools. */
@NullMarked
package io.conserje.nlp.value.company;

import org.jspecify.annotations.NullMarked;
