/**
 * How one object of the graph leads to another: a document holds the other's id under the
 * field's own name, and the object is loaded from its own view, many at once. May know
 * the views and graphql-java.
 */
@NullMarked
package org.chancery.query.graphql.reference;

import org.jspecify.annotations.NullMarked;
