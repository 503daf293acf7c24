/**
 * A small area for tests of the edge: a garden with every kind of input that a command
 * can have.
 */
package org.chancery.query.graphql.garden;
