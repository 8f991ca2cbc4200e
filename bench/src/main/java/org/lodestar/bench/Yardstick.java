package org.lodestar.bench;

/** Measures one thing about the loaded district. */
interface Yardstick {

    /** A table in Markdown. */
    String measure();
}
