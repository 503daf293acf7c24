/**
 * The engines that run inside the process or beside it: PostgreSQL from a library,
 * MongoDB in memory, or the servers that the operator names. Depends on the data folder
 * only.
 */
@NullMarked
package org.chancery.standalone.engine;

import org.jspecify.annotations.NullMarked;
