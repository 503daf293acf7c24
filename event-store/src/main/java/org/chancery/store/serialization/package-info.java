/**
 * Events as bytes: a closed list of types, each under a name and a revision that outlive
 * its Java class. May know the kernel and the published language.
 */
@NullMarked
package org.chancery.store.serialization;

import org.jspecify.annotations.NullMarked;
