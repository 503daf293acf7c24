/**
 * The way of a mutation: its input becomes the command of the same name, is stamped and
 * dispatched, and the payload is read from the views. May know the published language,
 * identities and views, but no area.
 */
@NullMarked
package org.chancery.query.graphql.mutation;

import org.jspecify.annotations.NullMarked;
