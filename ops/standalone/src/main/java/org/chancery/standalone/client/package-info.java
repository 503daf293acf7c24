/**
 * An ordinary client of the public GraphQL API: what it can do, any frontend can. Depends
 * on nothing of ours.
 */
@NullMarked
package org.chancery.standalone.client;

import org.jspecify.annotations.NullMarked;
