/** Where the time of one turn goes: every call of every service, by the access logs. */
@NullMarked
package io.conserje.local.bench.timeline;

import org.jspecify.annotations.NullMarked;
