/**
 * What every integration test of every module starts from: one PostgreSQL per JVM ({@link WithPostgres}) and a district of
 * its own per test ({@link TestDistricts}).
 */
@NullMarked
package org.lodestar.platform.testing;

import org.jspecify.annotations.NullMarked;
