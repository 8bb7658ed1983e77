/** What a start is given: options, ports, the data folder, secrets, vendors and the business clock. */
@NullMarked
package io.conserje.local.setting;

import org.jspecify.annotations.NullMarked;
