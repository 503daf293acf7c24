/**
 * The demo region: who and what there is, and a month of what they do, told to the public
 * API as commands. Depends on the client; the process itself knows nothing of it.
 */
@NullMarked
package org.chancery.standalone.demo;

import org.jspecify.annotations.NullMarked;
