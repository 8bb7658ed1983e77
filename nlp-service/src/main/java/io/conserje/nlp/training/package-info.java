/** Run by the build only: turns written phrases into models. */
@NullMarked
package io.conserje.nlp.training;

import org.jspecify.annotations.NullMarked;
