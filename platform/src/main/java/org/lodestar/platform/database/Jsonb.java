package org.lodestar.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Values to and from {@code jsonb} columns; the statement says {@code cast(? as jsonb)}. */
@Component
public class Jsonb {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The one character that jsonb cannot hold, as JSON writes it. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private final ObjectMapper mapper;

    Jsonb(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object value) {
        try {
            return NUL.matcher(mapper.writeValueAsString(value)).replaceAll("$1");
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("This cannot be kept as JSON: " + value.getClass(), impossible);
        }
    }

    /** The keys and values of a JSON object. */
    public Map<String, Object> object(String json) {
        return read(json, OBJECT);
    }

    public <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A jsonb column held something else", impossible);
        }
    }
}
