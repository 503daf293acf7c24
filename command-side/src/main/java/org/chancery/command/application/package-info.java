/**
 * Puts the command side together: which aggregates there are, which policies, on which
 * engines. Knows every area.
 */
@NullMarked
package org.chancery.command.application;

import org.jspecify.annotations.NullMarked;
