/**
 * The directory as it is read, as of any day: a card for each organization, unit,
 * position and person, what is asked of them, and who may act for whom. May know the
 * kernel and the engine room of the query side.
 */
@NullMarked
package org.chancery.organization.read;

import org.jspecify.annotations.NullMarked;
