/** Who a guest is: by what channels know them, what changes of that, and two conversations that turn out to be one guest's. */
@NullMarked
package io.conserje.orchestrator.guest;

import org.jspecify.annotations.NullMarked;
