/**
 * The GraphQL edge, as an area meets it: what it declares so that its views can be asked
 * and watched. The packages below do the work; an area needs none of them.
 */
@NullMarked
package org.chancery.query.graphql;

import org.jspecify.annotations.NullMarked;
