package org.lodestar.ui.rest.work;

/** A step that is done; {@code next} says in words what happens now. */
record StepDone(String next) {}
