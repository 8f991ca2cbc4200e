package org.lodestar.forms.state.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a template. */
sealed interface TemplatePart {

    void write(TemplateText text, Map<String, ?> scope);

    record Plain(String words) implements TemplatePart {
        @Override
        public void write(TemplateText text, Map<String, ?> scope) {
            text.add(words);
        }
    }

    record Insert(String feel) implements TemplatePart {
        @Override
        public void write(TemplateText text, Map<String, ?> scope) {
            if (!feel.isEmpty()) text.addValue(Words.of(Expressions.value(feel, scope)));
        }
    }

    record If(String feel, List<TemplatePart> inside, boolean line) implements TemplatePart {
        @Override
        public void write(TemplateText text, Map<String, ?> scope) {
            Object value = Expressions.value(feel, scope);
            boolean no = value == null || value.equals(false) || value.equals("") || value.equals(0);
            if (no) return;
            inside.forEach(part -> part.write(text, scope));
            if (line) text.endLine();
        }
    }

    record Loop(String feel, List<TemplatePart> inside, boolean line) implements TemplatePart {
        @Override
        public void write(TemplateText text, Map<String, ?> scope) {
            Object value = Expressions.value(feel, scope);
            List<@Nullable Object> items = new ArrayList<>();
            if (value instanceof List<?> list) items.addAll(list);
            else if (value != null) items.add(value);
            for (Object item : items) {
                if (text.full()) return;
                Map<String, @Nullable Object> inner = inner(item, scope);
                inside.forEach(part -> part.write(text, inner));
            }
            if (line) text.endLine();
        }

        /** An item sees its own names, itself as {@code this} and all around it as {@code parent}. */
        private static Map<String, @Nullable Object> inner(@Nullable Object item, Map<String, ?> scope) {
            Map<String, @Nullable Object> inner = new HashMap<>();
            inner.put("this", item);
            inner.put("parent", scope);
            if (item instanceof Map<?, ?> map) map.forEach((key, value) -> inner.put(String.valueOf(key), value));
            inner.put("_this_", item);
            inner.put("_parent_", scope);
            return inner;
        }
    }
}
