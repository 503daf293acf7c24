/**
 * How a refusal or a fault is told to a caller: a stable code, a text in his language,
 * the offending values by input path. May know the published language only.
 */
@NullMarked
package org.chancery.query.graphql.error;

import org.jspecify.annotations.NullMarked;
