/** What words tell by themselves of persons, places and firms that are called so. */
@NullMarked
package io.conserje.nlp.value.name;

import org.jspecify.annotations.NullMarked;
