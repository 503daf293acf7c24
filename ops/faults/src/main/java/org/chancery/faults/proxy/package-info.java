/**
 * Lines of TCP that can be cut, and that can fall silent without anybody noticing.
 * Depends on nothing of ours.
 */
@NullMarked
package org.chancery.faults.proxy;

import org.jspecify.annotations.NullMarked;
