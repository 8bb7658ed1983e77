/** What a platform is seen to hold and to answer while something else goes on: memory, threads, sockets, processor time, health. */
@NullMarked
package io.conserje.local.bench.vitals;

import org.jspecify.annotations.NullMarked;
