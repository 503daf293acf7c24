/**
 * What can have happened to an assignment. Stored for ever; depends on the kernel only.
 */
@NullMarked
package org.chancery.assignment.event;

import org.jspecify.annotations.NullMarked;
