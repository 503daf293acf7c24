/**
 * What can have happened in the directory of organizations, positions and people. Stored
 * for ever; depends on the kernel only.
 */
@NullMarked
package org.chancery.organization.event;

import org.jspecify.annotations.NullMarked;
