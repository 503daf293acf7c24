/**
 * What can be asked of the directory of organizations, positions and people (справочник
 * организаций и должностных лиц), and why it may be refused. Depends on the kernel only.
 */
@NullMarked
package org.chancery.organization.api;

import org.jspecify.annotations.NullMarked;
