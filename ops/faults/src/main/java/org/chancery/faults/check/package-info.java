/**
 * What must be true after every fault: one class a claim. Looks at evidence only, so that
 * each claim can be shown to fail when it is broken.
 */
@NullMarked
package org.chancery.faults.check;

import org.jspecify.annotations.NullMarked;
