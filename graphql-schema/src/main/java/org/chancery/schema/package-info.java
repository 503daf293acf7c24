/**
 * Completes the schema with what stands in it many times and is written once. Knows
 * nothing of ours.
 */
@NullMarked
package org.chancery.schema;

import org.jspecify.annotations.NullMarked;
