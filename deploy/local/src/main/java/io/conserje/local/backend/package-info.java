/** PostgreSQL and Redis from the binaries of Maven Central, each a process of its own. */
@NullMarked
package io.conserje.local.backend;

import org.jspecify.annotations.NullMarked;
