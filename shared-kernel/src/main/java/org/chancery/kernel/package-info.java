/**
 * What every area shares: identifiers, the actor, refusals. Depends on nothing of ours.
 */
@NullMarked
package org.chancery.kernel;

import org.jspecify.annotations.NullMarked;
