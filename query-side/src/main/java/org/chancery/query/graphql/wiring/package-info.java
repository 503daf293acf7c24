/**
 * What the schema has in common in all areas: scalars, objects by id, connections, the
 * wait for a position. Knows no area.
 */
@NullMarked
package org.chancery.query.graphql.wiring;

import org.jspecify.annotations.NullMarked;
