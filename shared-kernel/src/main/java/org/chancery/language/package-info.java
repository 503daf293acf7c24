/**
 * The table of contents of everything that can be asked, can have happened and can be
 * refused. Knows every area.
 */
@NullMarked
package org.chancery.language;

import org.jspecify.annotations.NullMarked;
