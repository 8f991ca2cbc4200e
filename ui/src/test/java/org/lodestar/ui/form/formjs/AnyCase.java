package org.lodestar.ui.form.formjs;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A schema and what is answered to it. */
record AnyCase(String name, ObjectNode json) {

    ObjectNode schema() {
        return (ObjectNode) json.get("schema");
    }

    ObjectNode known() {
        return (ObjectNode) json.get("known");
    }

    ObjectNode answers() {
        return (ObjectNode) json.get("answers");
    }
}
