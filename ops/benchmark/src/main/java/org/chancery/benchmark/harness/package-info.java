/**
 * How anything is measured, and how the figures are shown. Knows nothing of what is
 * measured.
 */
@NullMarked
package org.chancery.benchmark.harness;

import org.jspecify.annotations.NullMarked;
