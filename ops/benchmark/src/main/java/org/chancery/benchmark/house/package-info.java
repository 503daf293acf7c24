/** Chancery itself, as it is measured, and the work that it is given. */
@NullMarked
package org.chancery.benchmark.house;

import org.jspecify.annotations.NullMarked;
