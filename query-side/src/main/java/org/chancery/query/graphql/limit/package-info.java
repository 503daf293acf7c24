/**
 * What a single request may ask for at most. Knows nothing of ours but refusals.
 */
@NullMarked
package org.chancery.query.graphql.limit;

import org.jspecify.annotations.NullMarked;
