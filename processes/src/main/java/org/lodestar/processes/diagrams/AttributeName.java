package org.lodestar.processes.diagrams;

import org.jspecify.annotations.Nullable;

/** How a namespaced attribute is written in {@link Tag}. */
public final class AttributeName {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private AttributeName() {}

    public static String of(@Nullable String namespace, String localName) {
        if (namespace == null || namespace.isEmpty()) return localName;
        if (namespace.equals(Tag.CAMUNDA)) return "camunda:" + localName;
        if (namespace.equals(Tag.CAMUNDA_DMN)) return "dmn:" + localName;
        if (namespace.equals(XSI)) return "xsi:" + localName;
        return "?" + namespace + ":" + localName;
    }
}
