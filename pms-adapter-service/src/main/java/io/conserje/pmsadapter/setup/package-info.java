/** Whether the hotel's system is set up so that we can work with it. */
@NullMarked
package io.conserje.pmsadapter.setup;

import org.jspecify.annotations.NullMarked;
