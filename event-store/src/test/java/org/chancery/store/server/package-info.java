/**
 * The servers that integration tests need, of the environment or in containers.
 */
@NullMarked
package org.chancery.store.server;

import org.jspecify.annotations.NullMarked;
