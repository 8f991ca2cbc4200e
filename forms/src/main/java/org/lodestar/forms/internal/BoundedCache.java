package org.lodestar.forms.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was made of the keys used last, and forgets the rest. Safe for threads; two may make the same thing. */
public final class BoundedCache<K, V> {

    private final Map<K, V> entries;

    /** @param most how many are kept */
    public BoundedCache(int most) {
        entries = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public V get(K key, Function<K, V> make) {
        V known = entries.get(key);
        if (known != null) return known;
        V made = make.apply(key);
        entries.put(key, made);
        return made;
    }
}
