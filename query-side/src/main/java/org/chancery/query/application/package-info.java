/**
 * Puts the query side together as a process of its own. Knows every area.
 */
@NullMarked
package org.chancery.query.application;

import org.jspecify.annotations.NullMarked;
