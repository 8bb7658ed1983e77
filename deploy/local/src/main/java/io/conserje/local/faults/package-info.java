/** The fault suite: a crowd of guests books while everything dies in turn, and afterwards it is counted what they were told. */
@NullMarked
package io.conserje.local.faults;

import org.jspecify.annotations.NullMarked;
