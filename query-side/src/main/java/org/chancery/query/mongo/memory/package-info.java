/**
 * The embedded server of the read models, where nothing else serves. Depends on
 * mongo-java-server only.
 */
@NullMarked
package org.chancery.query.mongo.memory;

import org.jspecify.annotations.NullMarked;
