package org.lodestar.forms;

/** Reads Camunda Forms JSON (form-js schema up to version 19). */
public final class FormReader {
    private FormReader() {}

    public static FormReading read(String json) {
        throw new UnsupportedOperationException();
    }
}
