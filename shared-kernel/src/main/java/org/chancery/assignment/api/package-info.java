/**
 * What can be asked of assignments (поручения), and why it may be refused. Depends on the
 * kernel only.
 */
@NullMarked
package org.chancery.assignment.api;

import org.jspecify.annotations.NullMarked;
