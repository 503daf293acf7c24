/**
 * How fast Chancery is, beside a peer or a limit in the same run. Knows everything;
 * nothing knows it.
 */
@NullMarked
package org.chancery.benchmark;

import org.jspecify.annotations.NullMarked;
