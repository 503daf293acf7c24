/** Chancery as the process that {@code ./chancery start} is. */
@NullMarked
package org.chancery.benchmark.process;

import org.jspecify.annotations.NullMarked;
