/**
 * What we ask of a server that speaks MongoDB's protocol. Depends on the driver, and on
 * the obstacles to a start.
 */
@NullMarked
package org.chancery.query.mongo;

import org.jspecify.annotations.NullMarked;
